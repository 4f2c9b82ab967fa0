/** One place where two values differ. */
export interface Difference {
  /** `a.b.0`; empty for the whole. */
  readonly path: string
  /** `undefined` where there was none. */
  readonly old: unknown
  /** `undefined` where there is none any more. */
  readonly new: unknown
}

/**
 * Where two JSON values differ, in the order of the keys. Lists are compared place by place.
 *
 * @example diff({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }) // [{ path: 'b.1', old: 2, new: 3 }]
 */
export function diff(old: unknown, now: unknown, path = ''): Difference[] {
  if (Object.is(old, now)) return []
  if (!isParent(old) || !isParent(now) || Array.isArray(old) !== Array.isArray(now)) return [{ path, old, new: now }]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap((name) => diff(old[name], now[name], path === '' ? name : `${path}.${name}`))
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export const isEqual = (one: unknown, other: unknown): boolean => diff(one, other).length === 0

function isParent(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
