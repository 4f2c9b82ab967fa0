import type { Call } from '../../http/types.ts'

/** What a call sends as JSON; `undefined` where it sends none, or something else. */
export function sentValue({ body }: Call): unknown {
  if (body?.kind === 'json') return body.value
  if (body?.kind !== 'text') return undefined
  try {
    return JSON.parse(body.text)
  } catch {
    return undefined
  }
}

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id that a value holds in the way of ThingsBoard: `{ id: { entityType, id } }`. */
export function ownId(value: unknown): string | undefined {
  const id = isFields(value) && isFields(value.id) ? value.id.id : undefined
  return typeof id === 'string' ? id : undefined
}
