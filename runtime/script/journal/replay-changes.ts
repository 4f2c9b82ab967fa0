import { isChange } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'
import type { Call, Layer, Reply, Send } from '../../http/types.ts'
import { ownId } from '../changes/call-value.ts'
import { jsonReply, textReply } from '../changes/json-reply.ts'
import { entityPath, findCreated } from './find-created.ts'
import { fingerprint } from './fingerprint.ts'
import { type Change, outcomeOf } from './read-journal.ts'
import type { EndRecord } from './record.ts'
import { isRepeatable } from './record-changes.ts'

export interface ReplayOptions {
  /** Of the tries so far. */
  readonly changes: readonly Change[]
  /** Notes what was found out about a change. */
  readonly settle: (end: Omit<EndRecord, 'at'>) => Promise<void>
}

export interface Replay {
  readonly layer: Layer
  /** Changes that were not sent, because they had been done before. */
  count(): number
}

/**
 * Answers changes that earlier tries are known to have made, without sending them. Of one whose outcome is not known the
 * server is asked by the name of what it would have created.
 *
 * @throws TbxError `conflict`, outcome unknown, where the server cannot tell: never guessed
 */
export function replayChanges({ changes, settle }: ReplayOptions): Replay {
  const done = group(changes.filter((change) => outcomeOf(change) === 'done'))
  const open = group(changes.filter((change) => outcomeOf(change) === 'unknown'))
  const pools = new Map<string, Promise<Pool>>()
  let count = 0
  const layer: Layer = (next) => async (call) => {
    if (!isChange(call)) return next(call)
    const { key } = fingerprint(call)
    const known = done.get(key)?.shift()
    if (known) {
      count++
      return answerAgain(call, known, next)
    }
    const unknown = open.get(key)?.shift()
    if (!unknown) return next(call)
    if (isRepeatable(call)) {
      await settle({ kind: 'end', n: unknown.n, outcome: 'failed', error: 'cut off, then sent again' })
      return sendAgain(call, next)
    }
    return findOrSend(call, unknown, next)
  }
  return { layer, count: () => count }

  async function findOrSend(call: Call, unknown: Change, next: Send): Promise<Reply> {
    const { path, name = '' } = unknown
    const poolKey = JSON.stringify([path, name])
    const pool = pools.get(poolKey) ?? openPool(unknown, { changes, send: next })
    pools.set(poolKey, pool)
    const { ids, problem, sents } = await pool
    if (problem !== undefined || sents.size > 1)
      throw notKnown(call, problem ?? 'the same name was sent with other fields')
    const id = ids.shift()
    await settle({
      kind: 'end',
      n: unknown.n,
      outcome: id === undefined ? 'failed' : 'done',
      ...(id !== undefined && { id }),
    })
    if (id === undefined) return next(call)
    count++
    return next({ method: 'GET', path: entityPath(path, id), changes: false })
  }
}

/** What unknown changes of one name may have created: any of these is as good as another for any of them. */
interface Pool {
  readonly ids: string[]
  readonly sents: ReadonlySet<string>
  readonly problem?: string
}

async function openPool(
  { path, name }: Change,
  { changes, send }: { readonly changes: readonly Change[]; readonly send: Send },
): Promise<Pool> {
  const unknown = changes.filter(
    (change) => change.path === path && change.name === name && outcomeOf(change) === 'unknown',
  )
  const sents = new Set(unknown.map(({ sent }) => sent))
  const times = unknown.map(({ server }) => server)
  if (name === undefined) return { ids: [], sents, problem: 'what it creates cannot be looked up by a name' }
  if (times.includes(undefined)) return { ids: [], sents, problem: "the server's clock was not known" }
  const found = await findCreated({ path, name, since: Math.min(...(times as number[])) }, send)
  if (!found) return { ids: [], sents, problem: 'the server does not tell' }
  const accounted = new Set(changes.map(({ end }) => end?.id))
  const ids = found.map((one) => ownId(one) as string).filter((id) => !accounted.has(id))
  if (ids.length <= unknown.length) return { ids, sents }
  return { ids: [], sents, problem: `${ids.length} of that name are new, where it can have made ${unknown.length}` }
}

const notKnown = (call: Call, why: string): TbxError => {
  const operation = call.operation ?? `${call.method} ${call.path}`
  return new TbxError(
    'conflict',
    `it is not known whether "${operation}" was done before the run was cut off: ${why}`,
    {
      operation,
      outcome: 'unknown',
      hint: 'look at the server, then run it anew for what is missing',
    },
  )
}

async function answerAgain(call: Call, { end, path }: Change, next: Send): Promise<Reply> {
  if (end?.answer !== undefined) return textReply(end.answer)
  if (end?.id === undefined) return jsonReply(undefined)
  return next({
    method: 'GET',
    path: entityPath(path, end.id),
    changes: false,
    ...(call.signal && { signal: call.signal }),
  })
}

/** What is gone already was removed by the try that was cut off. */
async function sendAgain(call: Call, next: Send): Promise<Reply> {
  const reply = await next(call)
  return call.method === 'DELETE' && reply.status === 404 ? jsonReply(undefined) : reply
}

function group(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) groups.set(change.key, [...(groups.get(change.key) ?? []), change])
  return groups
}
