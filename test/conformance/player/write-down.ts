import type { Names } from './made-up.ts'
import type { Call, Exchange, Json, Reply } from './types.ts'

/** Of the answer's headers those that clients act on. */
const HEADERS = ['allow', 'content-disposition', 'location', 'retry-after', 'www-authenticate', 'x-edge-name']

/** A request and its answer in normal form. */
export function writeDown(names: Names, as: string, call: Call, reply: Reply): Exchange {
  const sent = call.raw ?? call.body
  names.remember(sent)
  const exchange: Exchange = { as, call: `${call.method} ${names.text(call.path)}` }
  // in the order in which ids were numbered when the recordings were made: headers, body sent, headers got, body got
  if (call.note) exchange.note = call.note
  if (call.headers) exchange.headers = names.named(call.headers)
  if (call.form) exchange.form = Object.keys(call.form)
  if (sent !== undefined) exchange.sent = names.named(sent)
  exchange.status = reply.status
  const type = reply.headers.get('content-type')?.split(';')[0]
  if (type && reply.text !== '') exchange.type = type
  const headers = headersOf(names, reply)
  if (headers) exchange.replyHeaders = headers
  const body = call.only === 'status' ? undefined : bodyOf(call, reply)
  if (body !== undefined) exchange.body = names.named(body)
  return exchange
}

/** A command on a socket and the frames that came. */
export function writeFrames(
  names: Names,
  said: { as: string; path: string; sent?: Json; note?: string; sort?: boolean },
  frames: Json[],
): Exchange {
  names.remember(said.sent)
  const exchange: Exchange = { as: said.as, call: `WS ${names.text(said.path)}` }
  if (said.note) exchange.note = said.note
  if (said.sent !== undefined) exchange.sent = names.named(said.sent)
  const named = frames.map(names.named)
  exchange.frames = said.sort ? named.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : named
  return exchange
}

function headersOf(names: Names, { headers }: Reply): Record<string, string> | undefined {
  const found = HEADERS.flatMap((name) => {
    const value = headers.get(name)
    if (value === null) return []
    return [[name, name === 'allow' ? value.split(/,\s*/).sort().join(', ') : names.text(value)]]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function bodyOf({ pick, sort }: Call, reply: Reply): Json {
  const body = pick ? picked(pick, reply) : reply.body
  return sort === undefined ? body : sorted(body, sort)
}

/** A body that is not what `pick` expects stays as it is: a difference to show, no reason to stop. */
function picked(pick: NonNullable<Call['pick']>, reply: Reply): Json {
  try {
    return pick(reply.body, reply)
  } catch {
    return reply.body
  }
}

function sorted(body: Json, where: string | boolean): Json {
  if (where === true || where === '') return Array.isArray(body) ? byRank(body) : body
  return Array.isArray(body?.[where as string]) ? { ...body, [where as string]: byRank(body[where as string]) } : body
}

const byRank = (rows: Json[]) => [...rows].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))

function rankOf(row: Json): string {
  if (!row || typeof row !== 'object') return String(row)
  const name = row.name ?? row.title ?? row.email ?? row.key ?? row.type ?? JSON.stringify(row)
  return `${name}|${row.entityType ?? row.to?.entityType ?? ''}`
}
