import { TbxError } from '../../errors.ts'
import type { Call } from '../../http/types.ts'
import { type Fields, isFields, ownId, sentValue } from './call-value.ts'

/** Entities that a dry run only pretends to have made. */
export interface MadeUp {
  /** What the server would answer to a change, as far as that can be said. */
  answerTo(call: Call): unknown
  /**
   * The answer to a read of what was made up; `undefined` where the read is about something else.
   *
   * @throws TbxError `notFound` for a read that depends on it in another way
   */
  answerToRead(call: Call): unknown
}

/** No server makes such an id: its version says that it is made up (RFC 9562, version 8). */
const PREFIX = '00000000-0000-8000-8000-'

export function createMadeUp(now: () => number): MadeUp {
  const byPath = new Map<string, Fields>()
  let count = 0
  return {
    answerTo(call) {
      const sent = sentValue(call)
      if (call.method !== 'POST' || !isFields(sent)) return undefined
      if (ownId(sent) !== undefined) return remember(call.path, sent)
      const entityType = typeOf(call.path)
      if (entityType === undefined) return undefined
      const id = { entityType, id: `${PREFIX}${(++count).toString(16).padStart(12, '0')}` }
      return remember(call.path, { ...entityIn(sent), id, createdTime: now(), version: 1 })
    },
    answerToRead(call) {
      const known = byPath.get(call.path)
      if (known) return known
      const text = `${call.path} ${JSON.stringify(call.query ?? {})} ${JSON.stringify(sentValue(call) ?? '')}`
      if (!text.includes(PREFIX)) return undefined
      const operation = call.operation ?? `${call.method} ${call.path}`
      throw new TbxError('notFound', `not known in a dry run: "${operation}" asks for what would be created first`, {
        operation,
        hint: 'api.<group>.get…ById answers it; other reads cannot',
      })
    },
  }

  function remember(path: string, entity: Fields): Fields {
    byPath.set(`${path.replace(/-with-credentials$/, '')}/${ownId(entity)}`, entity)
    return entity
  }
}

/** `/api/deviceProfile` → `DEVICE_PROFILE`; none for what is no list of entities. */
function typeOf(path: string): string | undefined {
  const name = /^\/api\/([a-z]\w*)(?:-with-credentials)?$/i.exec(path)?.[1]
  return name?.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/** A device may come together with its credentials. */
const entityIn = (sent: Fields): Fields => (isFields(sent.device) && 'credentials' in sent ? sent.device : sent)
