import { ce } from './generated/ce.ts'
import { paas } from './generated/paas.ts'
import { pe } from './generated/pe.ts'
import { once } from './once.ts'
import { createRoutes } from './routes.ts'
import type { Row, Shared, SharedParameter, Table } from './table.ts'
import type { Edition, Method, Operation, Parameter } from './types.ts'

/** What is known of one edition's REST API. Reads its table piece by piece, as it is asked. */
export interface Catalogue {
  /** `any`: all that some edition has. */
  readonly edition: Edition | 'any'
  /** The release that the facts were taken from. */
  readonly version: string
  /** Names of the groups that are on the api object. */
  readonly groups: readonly string[]
  /** Names of the operations of a group, or of all as `group.operation`. Parses nothing. */
  names(group?: string): readonly string[]
  /** The group of a bare operation name; none where there is no such operation, or a group has its name. */
  groupOf(operation: string): string | undefined
  /** The operation called `group.operation` or, where no group has that name, `operation`. */
  find(name: string): Operation | undefined
  /** The operation that serves a method and a path such as `/api/device/784f394c`. Sees those of the session too. */
  match(method: string, path: string): Operation | undefined
}

const TABLES: Readonly<Record<Edition, () => Table>> = { ce, pe, paas }

/**
 * The catalogue of an edition. Opening it costs microseconds; a group is parsed when something of it is first asked for.
 *
 * @example
 *   const catalogue = openCatalogue()
 *   catalogue.find('device.getDeviceById')?.path // '/api/device/{deviceId}'
 */
export function openCatalogue(edition: Edition = 'ce'): Catalogue {
  return readTable(TABLES[edition]())
}

/** The catalogue of a table. */
export function readTable(table: Table): Catalogue {
  const operationsOf = lazyGroups(table)
  const groups = Object.keys(table.groups).filter((group) => table.groups[group]?.[0] !== '')
  const split = once(() => new Map(groups.map((group) => [group, table.groups[group]?.[0].split(' ') ?? []])))
  const bare = once(() => bareNames(split()))
  const every = once(() => [...split()].flatMap(([group, names]) => names.map((name) => `${group}.${name}`)))
  const routes = once(() => {
    const operations = Object.keys(table.groups).flatMap((group) => [...operationsOf(group).values()])
    return createRoutes([...operations, ...operations.flatMap(olderRoute)])
  })
  const groupOf = (operation: string) => bare().get(operation)
  return {
    edition: table.edition,
    version: table.version,
    groups,
    names: (group) => (group === undefined ? every() : (split().get(group) ?? [])),
    groupOf,
    find(name) {
      const dot = name.indexOf('.')
      const group = dot < 0 ? groupOf(name) : name.slice(0, dot)
      const operation = name.slice(dot + 1)
      const isThere = group !== undefined && split().get(group)?.includes(operation) === true
      return isThere ? operationsOf(group).get(operation) : undefined
    },
    match: (method, path) => routes().match(method, path),
  }
}

/** The route that an operation had before: after the others, so that one which is in use now goes first. */
const olderRoute = (operation: Operation): Operation[] =>
  operation.legacy ? [{ ...operation, path: operation.legacy.path }] : []

/** The operations of a group by name, parsed when the group is first asked for. */
function lazyGroups(table: Table): (group: string) => ReadonlyMap<string, Operation> {
  const shared = once(() => JSON.parse(table.shared) as Shared)
  const parameters = once(() => shared().parameters.map((parameter) => resolve(parameter, shared())))
  const known = new Map<string, ReadonlyMap<string, Operation>>()
  return (group) => {
    const before = known.get(group)
    if (before) return before
    const rows: Row[] = JSON.parse(table.groups[group]?.[1] ?? '[]')
    const operations = new Map(rows.map((row) => [row[0], toOperation(row, group, parameters(), shared())]))
    known.set(group, operations)
    return operations
  }
}

function resolve({ values, ...parameter }: SharedParameter, { enums }: Shared): Parameter {
  const all = typeof values === 'string' ? (enums[values] ?? []) : values
  return Object.freeze({ ...parameter, ...(all && { values: Object.freeze(all) }) })
}

function toOperation(row: Row, group: string, parameters: readonly Parameter[], shared: Shared): Operation {
  const [name, method, path, indexes, authorities, result, repeat, effect, more = {}] = row
  const unknown = authorities < 0 ? { unknownAuthorities: true as const } : {}
  return Object.freeze({
    name,
    group,
    method: method as Method,
    path,
    parameters: Object.freeze(indexes.map((index) => parameters[index] as Parameter)),
    authorities: Object.freeze(shared.authorities[authorities] ?? []),
    result,
    repeat,
    effect,
    deprecated: false,
    credentials: false,
    session: false,
    ...unknown,
    ...more,
  })
}

/** The group of each operation by its bare name; a group of that name wins. */
export function bareNames(groups: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const pairs = [...groups].flatMap(([group, names]) => names.map((name) => [name, group] as const))
  return new Map(pairs.filter(([name]) => !groups.has(name)))
}
