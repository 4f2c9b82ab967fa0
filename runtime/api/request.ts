import { TbxError } from '../errors.ts'
import type { Body, Call, FormValue, Query } from '../http/types.ts'
import type { Catalogue } from './catalogue.ts'
import type { PlanOptions } from './plan.ts'
import { repeatOf } from './repeat.ts'
import { type Context, planOptions, run } from './run.ts'
import type { Answer, CallOptions, Operation } from './types.ts'
import { nameOf } from './usage.ts'

export interface RequestOptions extends CallOptions {
  readonly query?: Query
  /** A value that is sent as JSON; text is sent as it is, bytes as they are. */
  readonly body?: unknown
  /** Fields of a multipart body, instead of `body`. */
  readonly form?: Readonly<Record<string, FormValue>>
  readonly headers?: Readonly<Record<string, string>>
}

export type Request = (route: string, options?: RequestOptions) => Promise<Answer>

/**
 * A request for what the facts do not know. A route that they do know is repeated as they say.
 *
 * @throws TbxError `usage` where the route is no `METHOD /path`, or belongs to the session
 * @example await api.request('GET /api/system/info')
 */
export function createRequest(catalogue: Catalogue, context: Context): Request {
  return async (route, options = {}) => {
    const { method, path, query } = parseRoute(route)
    const known = catalogue.match(method, path)
    if (known?.session) throw sessionRoute(route)
    const call = toCall({ method, path, query }, known, { ...planOptions(context), ...options })
    return run(call, known ?? { authorities: [] }, context)
  }
}

interface Route {
  readonly method: string
  readonly path: string
  readonly query: Query
}

function parseRoute(route: string): Route {
  const [, method = '', path = '', search] = /^([A-Z]+) (\/[^\s?#]*)(\?[^\s#]*)?$/.exec(route) ?? []
  if (path === '') throw badRoute(route, 'it should be a method and a path, such as "GET /api/system/info"')
  const up = path.split('/').some((segment) => /^(?:\.|%2e){1,2}(?:;|%3b|$)/i.test(segment))
  if (up || path.startsWith('//')) throw badRoute(route, 'it would lead to another path')
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return { method, path: encodeRest(path), query }
}

/** Encodes what may not stand in a path, and leaves what is encoded already. */
const encodeRest = (path: string) => path.replace(/[^\x21-\x7e]+|["<>\\^`{|}]/gu, encodeURIComponent)

function toCall(route: Route, known: Operation | undefined, options: RequestOptions & PlanOptions): Call {
  const { headers = {}, signal, timeout, requestId } = options
  const type = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type')
  const { [type ?? '']: contentType, ...others } = headers
  const query = { ...route.query, ...options.query }
  const body = toBody(options, contentType)
  return {
    method: route.method,
    path: route.path,
    operation: known ? nameOf(known) : `${route.method} ${route.path}`,
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(others).length > 0 && { headers: others }),
    ...(body && { body }),
    ...(known && { repeat: repeatOf(known.repeat, body), changes: known.effect === 'write' }),
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
    ...(requestId !== undefined && { requestId }),
  }
}

function toBody({ body, form }: RequestOptions, type: string | undefined): Body | undefined {
  if (form) return { kind: 'form', fields: form }
  if (body === undefined) return undefined
  if (body instanceof Uint8Array) return { kind: 'bytes', bytes: body, type: type ?? 'application/octet-stream' }
  if (typeof body === 'string') return { kind: 'text', text: body, type: type ?? 'application/json' }
  return type === undefined ? { kind: 'json', value: body } : { kind: 'text', text: JSON.stringify(body), type }
}

const badRoute = (route: string, problem: string) =>
  new TbxError('usage', `api.request cannot send "${route}": ${problem}`)

const sessionRoute = (route: string) =>
  new TbxError('usage', `api.request cannot send "${route}": it belongs to the session, which others share`, {
    hint: 'tbx login and tbx logout begin and end a session',
  })
