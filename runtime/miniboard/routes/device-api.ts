import { claimable } from '../devices/claims.ts'
import { deviceOf, noteActivity } from '../devices/device-call.ts'
import { firmwareFor } from '../devices/firmware.ts'
import type { Heard } from '../devices/line.ts'
import { provision } from '../devices/provision.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Scope } from '../store/scope.ts'
import { kvJson, jsonText as toText } from '../telemetry/kv.ts'
import { readLenientJson, type Value } from '../telemetry/lenient-json.ts'
import { toMoments, toValues } from '../telemetry/payload.ts'
import { empty, json, jsonText, text } from '../wire/answer.ts'
import type { Answer } from '../wire/call.ts'
import { int, primitiveLong, required, string, withDefault } from '../wire/query.ts'
import { BareRefusal, badRequest, CODE, Refusal } from '../wire/refusal.ts'
import { type Context, get, post, type Route } from '../wire/route.ts'

const AT = '/api/v1/:accessToken'
const timeout = { timeout: withDefault(primitiveLong, 0) }
const piece = {
  title: required(string),
  version: required(string),
  size: withDefault(int, 0),
  chunk: withDefault(int, 0),
}
/** an answer that takes longer is given up by the server */
const LONGEST_MS = 30_000

export const deviceApiRoutes: Route[] = [
  post(`${AT}/telemetry`, '', { body: 'rawOptional' }, saveTelemetry),
  post(`${AT}/attributes`, '', { body: 'rawOptional' }, saveAttributes),
  get(`${AT}/attributes`, '', { query: { clientKeys: string, sharedKeys: string } }, readAttributes),
  get(`${AT}/attributes/updates`, '', { query: timeout }, async (c) => {
    const device = active(c)
    const heard = await c.services.line.hearUpdate(device.id.id, waitingTime(c.query.timeout), c.call.signal)
    return answerOf(heard, c.query.timeout, (update) =>
      'deleted' in update
        ? json(200, { deleted: update.deleted })
        : jsonText(objectOf(update.values.map(([key, kv]) => [key, kvJson(kv)]))),
    )
  }),
  get(`${AT}/rpc`, '', { query: timeout }, async (c) => {
    const device = active(c)
    const heard = await c.services.line.hearCommand(device.id.id, waitingTime(c.query.timeout), c.call.signal)
    return answerOf(heard, c.query.timeout, (command) => json(200, command))
  }),
  post(`${AT}/rpc/:requestId`, '', { body: 'rawOptional' }, (c) => {
    const device = active(c)
    if (!/^[+-]?\d+$/.test(c.path.requestId ?? '')) throw badRequest('Failed to convert requestId')
    c.services.line.answer(device.id.id, Number(c.path.requestId), required_(c.body))
  }),
  post(`${AT}/rpc`, '', { body: 'rawOptional' }, ask),
  post(`${AT}/claim`, '', { body: 'rawOptional' }, (c) => claimable(c.services, active(c), c.body)),
  get(`${AT}/firmware`, '', { query: piece }, (c) => firmwareFor(c.services, deviceOf(c), 'FIRMWARE', c.query)),
  get(`${AT}/software`, '', { query: piece }, (c) => firmwareFor(c.services, deviceOf(c), 'SOFTWARE', c.query)),
  post('/api/v1/provision', '', { body: 'rawOptional' }, (c) => provision(c.services, parse(required_(c.body)))),
]

type Raw = Context<Record<never, never>, string>

function active(c: Pick<Context, 'services' | 'path'>): Entity {
  const device = deviceOf(c)
  noteActivity(c.services, device)
  return device
}

async function saveTelemetry(c: Raw): Promise<unknown> {
  const device = deviceOf(c)
  const root = parse(required_(c.body))
  const moments = toMoments(root, c.services.clock.now(), true)
  noteActivity(c.services, device)
  if (Array.isArray(root) && root.length === 0) return neverAnswered(c.services)
  c.services.db.transaction(() => {
    for (const { ts, values } of moments) if (values.length > 0) c.services.series.save(device.id.id, ts, values)
  })
  return empty(200)
}

/** An empty list never reaches its end on the real server: the request is given up after half a minute. */
async function neverAnswered(services: Services): Promise<Answer> {
  await new Promise<void>((done) => services.timers.after(LONGEST_MS, done))
  return gaveUp()
}

const gaveUp = () => json(503, { status: 503, message: null, errorCode: CODE.general })

function saveAttributes(c: Raw): unknown {
  const device = deviceOf(c)
  const root = parse(required_(c.body))
  if (!(root instanceof Map)) throw new Error(`Can't parse value: ${toText(root)}`)
  const values = toValues(root, true)
  noteActivity(c.services, device)
  if (values.length > 0) c.services.attributes.save(device.id.id, 'CLIENT_SCOPE', c.services.clock.now(), values)
  return empty(200)
}

/** Without any list everything is told; else only what a list names. */
function readAttributes(c: Context<{ clientKeys: typeof string; sharedKeys: typeof string }>): unknown {
  const device = active(c)
  if (!/json|\*/.test(c.call.header('accept') ?? '*')) throw new BareRefusal(406)
  const [client, shared] = [c.query.clientKeys, c.query.sharedKeys].map((keys) => (keys ? keys.split(',') : undefined))
  const isAll = !client && !shared
  const part = (name: string, scope: Scope, keys: string[] | undefined): [string, string][] => {
    if (!isAll && !keys) return []
    const found = c.services.attributes.read(device.id.id, scope, keys)
    return found.length === 0 ? [] : [[name, objectOf(found.map(({ key, kv }) => [key, kvJson(kv)]))]]
  }
  return jsonText(objectOf([...part('client', 'CLIENT_SCOPE', client), ...part('shared', 'SHARED_SCOPE', shared)]))
}

/** The default rule chain sends a device's request back to it. */
function ask(c: Raw): unknown {
  active(c)
  const root = parse(required_(c.body))
  if (!(root instanceof Map)) throw new Error(`Not a JSON Object: ${toText(root)}`)
  const method = root.get('method')
  if (typeof method !== 'string') throw new Error('Method is not specified')
  const params = root.get('params') ?? null
  return jsonText(
    objectOf([
      ['method', JSON.stringify(method)],
      ...(params === null ? [] : [['params', toText(params)] as [string, string]]),
    ]),
  )
}

function answerOf<T>(heard: Heard<T>, asked: number, say: (message: T) => Answer): Answer {
  if (heard.kind === 'message') return say(heard.message)
  if (heard.kind === 'gone') return text(403, 'Device was deleted!', 'application/json')
  return waitingTime(asked) >= LONGEST_MS ? gaveUp() : empty(408)
}

const waitingTime = (asked: number) => Math.min(asked > 0 ? asked : 60_000, LONGEST_MS)

function required_(body: string): string {
  if (body === '') throw new Refusal(400, CODE.badRequest, 'Required request body is missing')
  return body
}

function parse(body: string): Value {
  return readLenientJson(body)
}

function objectOf(entries: [string, string][]): string {
  return `{${entries.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`
}
