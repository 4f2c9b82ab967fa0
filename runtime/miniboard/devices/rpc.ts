import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { telemetryTarget } from '../telemetry/target.ts'
import { empty, jsonText } from '../wire/answer.ts'
import type { Answer } from '../wire/call.ts'
import { badRequest, failed } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { isObject } from '../wire/shape.ts'
import type { Sent } from './line.ts'

/** How the two generations of the route say that nobody came, and that nobody answered. */
export type RpcStatuses = { unheard: number; unanswered: number }
const LEAST_MS = 5000
const DEFAULT_MS = 10_000
const LONGEST_MS = 30_000

type Request = {
  method: string
  params: unknown
  timeout: number
  persistent: boolean
  expirationTime: number
  retries: number | null
  additionalInfo: unknown
}

export async function callDevice(
  c: Context<Record<never, never>, string>,
  oneway: boolean,
  statuses: RpcStatuses,
): Promise<Answer | object> {
  const request = readRequest(c.services, c.body)
  const device = telemetryTarget(c.services, c.who, 'DEVICE', c.path.deviceId ?? '', 'RPC_CALL')
  if (request.persistent) return keep(c.services, device, request, oneway)
  const isTooLong = request.timeout > LONGEST_MS
  const sent = await c.services.line.send(device.id.id, {
    method: request.method,
    params: request.params,
    oneway,
    ms: Math.min(request.timeout, LONGEST_MS),
  })
  if (isTooLong && sent.kind.startsWith('un')) throw failed('Request timeout')
  return toAnswer(sent, statuses)
}

function toAnswer(sent: Sent, { unheard, unanswered }: RpcStatuses): Answer {
  if (sent.kind === 'delivered') return empty(200)
  if (sent.kind === 'answered') return isJson(sent.body) ? jsonText(sent.body) : empty(406)
  return empty(sent.kind === 'unheard' ? unheard : unanswered)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function readRequest({ clock }: Services, body: string): Request {
  let root: unknown
  try {
    root = JSON.parse(body)
  } catch {
    throw badRequest('Invalid request body')
  }
  if (!isObject(root) || root.method === undefined || root.method === null)
    throw failed('Cannot invoke "JsonNode.asText()" because "method" is null')
  const timeout = Math.max(Number(root.timeout ?? DEFAULT_MS) || 0, LEAST_MS)
  return {
    method: String(root.method),
    params: root.params ?? null,
    timeout,
    persistent: root.persistent === true,
    expirationTime: typeof root.expirationTime === 'number' ? root.expirationTime : clock.now() + timeout,
    retries: typeof root.retries === 'number' ? root.retries : null,
    additionalInfo: root.additionalInfo ?? null,
  }
}

/** A command that is kept until the device comes for it, or until it expires. */
function keep(services: Services, device: Entity, request: Request, oneway: boolean): object {
  const rpc = newRpc(services, device, request, oneway)
  services.entities.put(rpc)
  const id = rpc.id.id
  const change = (fields: object) => {
    const stored = services.entities.get('RPC', id)
    if (stored) services.entities.put({ ...stored, ...fields })
  }
  const ms = Math.max(0, request.expirationTime - services.clock.now())
  void services.line
    .send(device.id.id, {
      method: request.method,
      params: request.params,
      oneway,
      ms,
      mark: id,
      onDelivered: () => change({ status: oneway ? 'DELIVERED' : 'SENT' }),
    })
    .then((sent) => {
      if (sent.kind === 'answered')
        change({ status: 'SUCCESSFUL', response: isJson(sent.body) ? JSON.parse(sent.body) : sent.body })
      if (sent.kind === 'unheard') change({ status: 'EXPIRED' })
      if (sent.kind === 'unanswered') change({ status: 'TIMEOUT' })
    })
  return { rpcId: id }
}

function newRpc({ uuids, clock }: Services, device: Entity, request: Request, oneway: boolean): Entity {
  const id = uuids.next()
  const { tenantId } = device
  const { method, params, expirationTime, retries, additionalInfo } = request
  return {
    id: { entityType: 'RPC', id },
    createdTime: clock.now(),
    tenantId: tenantId ?? null,
    deviceId: device.id,
    expirationTime,
    request: {
      id,
      tenantId,
      deviceId: device.id,
      oneway,
      expirationTime,
      body: { method, params: JSON.stringify(params) },
      persisted: true,
      retries,
    },
    response: null,
    status: 'QUEUED',
    additionalInfo,
  }
}
