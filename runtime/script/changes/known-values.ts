import { type Difference, diff } from '../../../lib/diff.ts'
import type { Call } from '../../http/types.ts'
import { type Fields, isFields, ownId, sentValue } from './call-value.ts'

/** Remembers what a run has read, so that a plan can say old → new. */
export interface KnownValues {
  /** Takes in what a read answered. */
  learn(call: Call, answer: unknown): void
  /** What a change would make of it; `undefined` where the old is not known. */
  changesOf(call: Call): readonly Difference[] | undefined
}

/** Values that are remembered at most: a sweep over all devices must not fill the memory. */
const MOST = 20_000

const ATTRIBUTES = /^\/api\/plugins\/telemetry\/([A-Z_]+\/[\w-]+)\/values\/attributes\/(\w+)$/
const ATTRIBUTES_SAVED =
  /^\/api\/plugins\/telemetry\/([A-Z_]+\/[\w-]+)\/(?:attributes\/)?((?:SERVER|SHARED|CLIENT)_SCOPE)$/

export function createKnownValues(): KnownValues {
  const known = new Map<string, Fields>()
  const keep = (key: string, value: Fields) => {
    if (known.size < MOST || known.has(key)) known.set(key, value)
  }
  return {
    learn({ path }, answer) {
      const [, entity, scope] = ATTRIBUTES.exec(path) ?? []
      if (entity !== undefined) keep(`${entity}/${scope}`, toFields(answer))
      else for (const one of entitiesIn(answer)) keep(ownId(one) as string, one)
    },
    changesOf(call) {
      const sent = sentValue(call)
      if (!isFields(sent)) return undefined
      const [, entity, scope] = ATTRIBUTES_SAVED.exec(call.path) ?? []
      const old = known.get(entity === undefined ? (ownId(sent) ?? '') : `${entity}/${scope}`)
      return old && diff(only(old, Object.keys(sent)), sent)
    },
  }
}

function entitiesIn(answer: unknown): Fields[] {
  const list = isFields(answer) && Array.isArray(answer.data) ? answer.data : Array.isArray(answer) ? answer : [answer]
  return list.filter((one): one is Fields => isFields(one) && ownId(one) !== undefined)
}

const toFields = (answer: unknown): Fields =>
  Object.fromEntries(
    (Array.isArray(answer) ? answer : []).filter(isFields).map(({ key, value }) => [String(key), value]),
  )

/** What is not sent stays as it is, or is the server's own. */
const only = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]))
