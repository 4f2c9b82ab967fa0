import { identify, NOBODY } from '../auth/identify.ts'
import { LETTER, type Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import { toAnswer } from './answer.ts'
import { type Answer, bodyText, type Call } from './call.ts'
import { readJson } from './json.ts'
import { readParams } from './query.ts'
import { BareRefusal, CODE, failed, forbidden, Refusal } from './refusal.ts'
import type { Context, Route } from './route.ts'
import { createRouter } from './router.ts'

export type Dispatch = (call: Call) => Promise<Answer>
export type DispatchOptions = {
  /** runs between the token and the route: rate limits */
  admit?: (who: Who) => void
}

/** One request through the house, in the real server's order: token, limit, route, arguments, authority, handler. */
export function createDispatch(services: Services, routes: Route[], { admit }: DispatchOptions = {}): Dispatch {
  const match = createRouter(routes)
  return async (call) => {
    try {
      const isOpen = isOpenPath(call.path)
      const who = isOpen ? NOBODY : identify(services, call)
      if (!isOpen) admit?.(who)
      const { route, path } = match(call.method, call.path, (param) => call.query.has(param))
      const context = isDevicePath(call.path)
        ? bindDevice(services, who, call, route, path)
        : bind(services, who, call, route, path)
      if (route.who !== '' && !route.who.includes(LETTER[who.authority] ?? '-')) throw forbidden()
      checkAccept(call, route)
      return withExtension(call, toAnswer(await runAudited(route, context)))
    } catch (error) {
      return toRefusal(error, services.clock.now(), call)
    }
  }
}

/** Success and failure are written down alike. */
async function runAudited(route: Route, context: Context): Promise<unknown> {
  const finish = route.audit?.(context)
  const log = (outcome: { result?: unknown; failure?: string }) => {
    const entry = finish?.(outcome)
    if (entry) context.services.audit.log(context.who, entry)
  }
  try {
    const result = await route.run(context)
    log({ result })
    return result
  } catch (error) {
    log({ failure: error instanceof Error ? error.message : String(error) })
    throw error
  }
}

/** Paths that need no token, or have tokens of their own. */
function isOpenPath(path: string): boolean {
  return OPEN.has(path) || OPEN_UNDER.some((prefix) => path.startsWith(prefix)) || !/^\/api(\/|$)/.test(path)
}

const OPEN = new Set(['/api/auth/login', '/api/auth/login/public', '/api/auth/token', '/api/admin/mail/oauth2/code'])
const OPEN_UNDER = ['/api/noauth/', '/api/images/public/', '/api/license/', '/api/ws/', '/api/v1/']

function bind(services: Services, who: Who, call: Call, route: Route, path: Record<string, string>): Context {
  const typed = readParams(route.typed, (name) => (path[name] === undefined ? [] : [path[name]]))
  const query = { ...typed, ...readParams(route.query, (name) => call.query.getAll(name)) }
  return { services, who, path, query, body: readBody(call, route), call }
}

const isDevicePath = (path: string) => path.startsWith('/api/v1/')

/** The device API says 400 where the other controllers say 500. */
function bindDevice(...args: Parameters<typeof bind>): Context {
  try {
    return bind(...args)
  } catch (error) {
    throw error instanceof Refusal && error.status === 500 ? new Refusal(400, CODE.badRequest, error.text) : error
  }
}

function readBody(call: Call, { body }: Route): unknown {
  if (body === 'none') return undefined
  if (body === 'raw' || body === 'rawOptional') {
    if (body === 'raw' && call.body.length === 0) throw missingBody()
    return bodyText(call)
  }
  const type = call.header('content-type') ?? 'application/octet-stream'
  const value = call.body.length === 0 ? undefined : isJsonType(type) ? readJson(bodyText(call)) : unsupported(type)
  if (value === undefined) throw missingBody()
  return body(value)
}

const missingBody = () => failed('Required request body is missing: the body of this request must be a JSON value')

function isJsonType(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)
}

function unsupported(type: string): never {
  const shown = /charset/i.test(type) ? type : `${type};charset=UTF-8`
  throw failed(`Content-Type '${shown}' is not supported`)
}

/** A mapping that names what it produces answers 406, the others stumble later with 500. */
function checkAccept(call: Call, { produces, path }: Route): void {
  const accept = call.header('accept')
  if (accept === undefined || path.startsWith('/api/v1')) return
  const wanted = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '')
  const [type, subtype] = (produces ?? 'application/json').split('/') as [string, string]
  const fits = wanted.some(
    (w) => w === '*/*' || w === `${type}/*` || w === `${type}/${subtype}` || (!produces && isFlexible(w)),
  )
  if (fits) return
  throw produces
    ? new Refusal(406, CODE.badRequest, 'No acceptable representation')
    : failed('No acceptable representation')
}

const isFlexible = (wanted: string) => wanted === 'text/plain' || /\+json$/.test(wanted) || wanted === ''

/** A last segment that looks like a file name makes the server add a harmless file name. */
function withExtension(call: Call, answer: Answer): Answer {
  const last = call.path.slice(call.path.lastIndexOf('/') + 1)
  const extension = /\.([A-Za-z]\w*)$/.exec(last)?.[1]
  if (
    !extension ||
    answer.body === undefined ||
    SAFE_EXTENSIONS.has(extension) ||
    answer.headers['content-disposition']
  )
    return answer
  return { ...answer, headers: { ...answer.headers, 'content-disposition': 'inline;filename=f.txt' } }
}

const SAFE_EXTENSIONS = new Set([
  'txt',
  'text',
  'yml',
  'properties',
  'csv',
  'json',
  'xml',
  'atom',
  'rss',
  'png',
  'jpe',
  'jpeg',
  'jpg',
  'gif',
  'wbmp',
  'bmp',
])

function toRefusal(error: unknown, now: number, call: Call): Answer {
  if (error instanceof Refusal) {
    if (error.errorCode === 0) return { status: error.status, headers: { ...error.options.headers } }
    return error.toAnswer(now)
  }
  if (error instanceof BareRefusal) return { ...error.answer, headers: bareType(error.answer, call) }
  // calls of devices have no envelope for what their controller does not expect
  if (isDevicePath(call.path) && call.path.endsWith('/rpc')) return { status: 500, headers: {} }
  return failed(error instanceof Error ? error.message : String(error)).toAnswer(now)
}

/** Bare text takes the type that the caller asked for, though it is no JSON. */
function bareType({ body }: Answer, call: Call): Record<string, string> {
  if (body === undefined || call.path.startsWith('/api/v1/')) return {}
  const accept = call.header('accept') ?? '*/*'
  return { 'content-type': accept.includes('json') ? 'application/json' : 'text/plain;charset=UTF-8' }
}
