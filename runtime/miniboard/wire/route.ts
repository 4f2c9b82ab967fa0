import type { AuditEntry } from '../audit/entry.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Call } from './call.ts'
import type { Params, Values } from './query.ts'
import { badRequest } from './refusal.ts'
import type { Field } from './shape.ts'
import { parseUuid } from './uuid.ts'

/** What a handler is given. */
export type Context<P extends Params = Params, B = unknown> = {
  services: Services
  who: Who
  path: Record<string, string>
  query: Values<P>
  body: B
  call: Call
}

/** What is written down of a request: made before it is handled, asked afterwards. */
export type AuditRule = (
  context: Context,
) => (outcome: { result?: unknown; failure?: string }) => AuditEntry | undefined

/**
 * Who may call: letters of S (system administrator), T (tenant administrator), C (customer user), P (second factor is
 * due), M (second factor must be set up); '' is open to everybody.
 */
export type Authorities = string

export type Route = {
  method: string
  path: string
  who: Authorities
  /** parameters of the query */
  query: Params
  /** path variables that the server converts before it asks for the authority */
  typed: Params
  /** how the JSON body is read; 'raw' is text that must be there */
  body: Field | 'raw' | 'rawOptional' | 'none'
  /** media type of the answer where the mapping names one, else JSON */
  produces: string | undefined
  when: string[] | undefined
  /** what is written to the audit log */
  audit: AuditRule | undefined
  run(context: Context): unknown
}

export type RouteArgs<P extends Params, B> = {
  query?: P
  typed?: Params
  body?: Field<B> | 'raw' | 'rawOptional'
  produces?: string
  audit?: AuditRule
  /** the route is taken only when these parameters are there */
  when?: string[]
}

type Define = <P extends Params = Record<never, never>, B = string>(
  path: string,
  who: Authorities,
  args: RouteArgs<P, B>,
  run: (context: Context<P, B>) => unknown,
) => Route

export const get = define('GET')
export const post = define('POST')
export const put = define('PUT')
export const del = define('DELETE')

/** The id in a path variable, checked as the controllers check it. */
export function pathId(context: { path: Record<string, string> }, name: string): string {
  const value = context.path[name] ?? ''
  if (value.trim() === '') throw badRequest(`Parameter '${name}' can't be empty!`)
  return parseUuid(value)
}

function define(method: string): Define {
  return (path, who, args, run) => ({
    method,
    path,
    who,
    query: args.query ?? {},
    typed: args.typed ?? {},
    body: args.body ?? 'none',
    produces: args.produces,
    when: args.when,
    audit: args.audit,
    run: run as Route['run'],
  })
}
