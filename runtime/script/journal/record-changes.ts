import { isChange } from '../../api/mod.ts'
import { isTbxError } from '../../errors.ts'
import type { Clock } from '../../host.ts'
import type { Call, Layer, Reply, Send } from '../../http/types.ts'
import { blankSecrets } from '../../redact.ts'
import { ownId } from '../changes/call-value.ts'
import { createdName } from './find-created.ts'
import { fingerprint } from './fingerprint.ts'
import type { BeginRecord, EndRecord } from './record.ts'
import type { JournalWriter } from './writer.ts'

export interface RecordChangesOptions {
  readonly clock: Clock
  /** Opens the journal at the first change; `undefined` where none can be kept. */
  readonly writer: () => JournalWriter | undefined
  /** Number of the next change. */
  readonly first: number
}

/** Answers longer than this are not kept, characters: they are read again by their id. */
const MAX_ANSWER = 16_384

/** Whether doing it twice would be doing it once. */
export const isRepeatable = ({ method, repeat }: Call): boolean =>
  repeat === undefined ? method !== 'POST' && method !== 'PATCH' : repeat === 'always'

/**
 * Notes each change before it is sent and what became of it. What creates something is sent only when its note lies on
 * the disk.
 */
export function recordChanges({ clock, writer, first }: RecordChangesOptions): Layer {
  let count = first
  let server: number | undefined
  const learn = (reply: Reply) => {
    const date = Date.parse(reply.header('date') ?? '')
    if (!Number.isNaN(date)) server = date
    return reply
  }
  return (next) => async (call) => {
    const journal = isChange(call) ? writer() : undefined
    if (!journal) return learn(await next(call))
    const creates = !isRepeatable(call)
    // the server's own clock tells later on what was there before
    if (creates && server === undefined) learn(await askTime(next))
    const begin = toBegin(call, { n: count++, at: clock.now(), server })
    const begun = journal.write(begin, { durable: creates })
    if (creates) await begun
    const { n } = begin
    try {
      const reply = learn(await next(call))
      await begun
      await journal.write({ ...(await toEnd(call, reply)), n, at: clock.now() })
      return reply
    } catch (error) {
      await begun
      await journal.write({ ...failureOf(error), n, at: clock.now() })
      throw error
    }
  }
}

const askTime = (send: Send): Promise<Reply> => send({ method: 'GET', path: '/api/auth/user', changes: false })

function toBegin(call: Call, { server, ...rest }: { n: number; at: number; server: number | undefined }): BeginRecord {
  const { method, path, item, operation = `${method} ${path}` } = call
  const name = createdName(call)
  return {
    kind: 'begin',
    ...rest,
    ...fingerprint(call),
    operation,
    path: blankSecrets(path),
    ...(item !== undefined && { item: blankSecrets(item) }),
    ...(name !== undefined && { name: blankSecrets(name) }),
    ...(server !== undefined && { server }),
  }
}

type Ended = Omit<EndRecord, 'n' | 'at'>

async function toEnd(call: Call, reply: Reply): Promise<Ended> {
  const { status } = reply
  if (status >= 200 && status < 300) return { kind: 'end', outcome: 'done', status, ...(await answerOf(call, reply)) }
  // a proxy's words, not the server's: it may have been done behind it
  const outcome = status >= 502 && status <= 504 ? 'unknown' : 'failed'
  return { kind: 'end', outcome, status }
}

async function answerOf(call: Call, reply: Reply): Promise<Pick<EndRecord, 'answer' | 'id'>> {
  if (call.stream) return {}
  const text = await reply.text()
  const id = idIn(text)
  const isWhole = text.length <= MAX_ANSWER && blankSecrets(text) === text
  return { ...(isWhole && { answer: text }), ...(id !== undefined && { id }) }
}

function idIn(text: string): string | undefined {
  try {
    return ownId(JSON.parse(text))
  } catch {
    return undefined
  }
}

function failureOf(error: unknown): Ended {
  const unknown = isTbxError(error)
    ? error.outcome === 'unknown' || (isTbxError(error, 'aborted') && !error.unsent)
    : true
  const text = blankSecrets(error instanceof Error ? error.message : String(error))
  return { kind: 'end', outcome: unknown ? 'unknown' : 'failed', error: text }
}
