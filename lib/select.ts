import { nearest } from './nearest.ts'
import { Problem } from './problem.ts'

export interface SelectOptions<T> {
  /** What they are, for errors: `device`. */
  readonly what: string
  readonly nameOf: (row: T) => string
  readonly idOf: (row: T) => string
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

export const isUuid = (text: string): boolean => UUID.test(text)

/** Finds rows by name or id. */
export interface Selector<T> {
  /** @throws Problem of kind `notFound` with the nearest name, or `conflict` with all rows of that name */
  find(wanted: string): T
}

/**
 * Finds rows among those given, by name or id. A name counts as it is written; where there is none, in either case.
 *
 * @example createSelector(devices, { what: 'device', nameOf: (d) => d.name, idOf: (d) => d.id.id }).find('Pump 7')
 */
export function createSelector<T>(rows: readonly T[], options: SelectOptions<T>): Selector<T> {
  const { nameOf, idOf } = options
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  const byName = groupBy(rows, nameOf)
  const byFolded = groupBy(rows, (row) => nameOf(row).toLowerCase())
  return {
    find(wanted) {
      const found = byName.get(wanted) ?? byFolded.get(wanted.toLowerCase())
      if (found?.length === 1) return found[0] as T
      if (found) throw ambiguous(wanted, found, options)
      const row = byId.get(wanted.toLowerCase())
      if (row === undefined) throw notFound(wanted, byName.keys(), options.what)
      return row
    },
  }
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The problem of a name that nothing has. */
export function notFound(wanted: string, names: Iterable<string>, what: string): Problem {
  const near = nearest(wanted, names)
  const hint = near === undefined ? undefined : `did you mean "${near}"?`
  return new Problem(`there is no ${what} "${wanted}"`, { kind: 'notFound', hint })
}

function ambiguous<T>(wanted: string, found: readonly T[], { what, nameOf, idOf }: SelectOptions<T>): Problem {
  const candidates = found.map((row) => `${nameOf(row)} (${idOf(row)})`).join(', ')
  return new Problem(`"${wanted}" is not clear: ${found.length} ${what}s are called so`, {
    kind: 'conflict',
    hint: `name one by its id: ${candidates}`,
  })
}
