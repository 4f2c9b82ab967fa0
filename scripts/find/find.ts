import { defineTask, formatTime, type KeyFilter, openZone, parseAttribute, parseQuery, type TaskContext } from 'tbx'

const FIELDS = ['name', 'type', 'label', 'createdTime']

const options = {
  query: {
    type: 'string',
    positional: true,
    description: 'what has to hold: \'type = "sensor" and attr.floor >= 3 and ts.temperature > 30\'; nothing finds all',
    value: 'QUERY',
  },
  entity: {
    type: 'enum',
    values: ['device', 'asset', 'customer', 'user', 'dashboard', 'entity-view', 'edge'],
    default: 'device',
    description: 'kind of the entities',
  },
  keys: {
    type: 'list',
    commas: true,
    description: 'more columns: attr.KEY, server.KEY, shared.KEY, client.KEY, ts.KEY',
    value: 'KEY',
  },
  count: { type: 'boolean', description: 'only how many there are' },
  explain: { type: 'boolean', description: 'print the body of the query, and ask nothing' },
  tz: { type: 'string', description: 'show times as text in this zone, instead of ms', value: 'ZONE' },
} as const

type Context = TaskContext<typeof options>

/** A column beside those of every entity. */
type Key = KeyFilter['key']

export default defineTask({
  summary: 'find entities by their fields, attributes and latest telemetry; prints the query body with --explain',
  details:
    'Before the dot stands attr (any scope), server, shared, client or ts; without one it is a field: name, type, label,\n' +
    'createdTime. A number is compared as a number, true and false as such, all else as text; conditions are joined by and.\n' +
    'What the query names becomes a column as well.',
  options,
  needs: { operations: ['entityQuery.findEntityDataByQuery', 'entityQuery.countEntitiesByQuery'] },
  examples: [
    ["find 'type = thermostat and ts.temperature > -50'", 'devices by type and latest value'],
    ["find 'name startsWith Thermostat' --keys attr.active,ts.humidity --output csv", 'with more columns'],
    ["find 'attr.floor >= 3' --explain", 'the body for POST /api/entitiesQuery/find'],
  ],
  run(context) {
    const { api, options } = context
    const filters = options.query === undefined ? [] : parseQuery(options.query)
    const keys = columnsOf(filters, options.keys)
    const body = toBody(filters, keys, options.entity)
    if (options.explain) return [{ ...body, pageLink: { pageSize: 1024, page: 0 } }]
    if (options.count) {
      const { entityFilter, keyFilters } = body
      return api.entityQuery.countEntitiesByQuery({ entityFilter, keyFilters } as never).then((count) => [{ count }])
    }
    return rows(body, keys, context)
  },
})

function columnsOf(filters: readonly KeyFilter[], more: readonly string[]): Key[] {
  // a column is read as a condition on it would be, so the kinds are those of the query
  const asked = more.flatMap((key) => parseQuery(`${quoted(key)} = 0`)).map(({ key }) => key)
  const all = [...filters.map(({ key }) => key), ...asked].filter(({ type }) => type !== 'ENTITY_FIELD')
  return [...new Map(all.map((key) => [columnOf(key), key])).values()]
}

const quoted = (key: string): string =>
  key.replace(/^(\w+)\.(.*)$/, (_, kind, name) => `${kind}."${name.replaceAll('"', '')}"`)

const KINDS: Readonly<Record<string, string>> = {
  ATTRIBUTE: 'attr',
  SERVER_ATTRIBUTE: 'server',
  SHARED_ATTRIBUTE: 'shared',
  CLIENT_ATTRIBUTE: 'client',
  TIME_SERIES: 'ts',
}

const columnOf = ({ type, key }: Key): string => `${KINDS[type]}.${key}`

function toBody(keyFilters: readonly KeyFilter[], latestValues: readonly Key[], entity: string) {
  return {
    entityFilter: { type: 'entityType', entityType: entity.toUpperCase().replace('-', '_') },
    entityFields: FIELDS.map((key) => ({ type: 'ENTITY_FIELD', key })),
    latestValues,
    keyFilters,
  }
}

interface Found {
  readonly entityId: { readonly id: string }
  readonly latest: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>
}

async function* rows(body: ReturnType<typeof toBody>, keys: readonly Key[], context: Context) {
  const { api, options, log, progress } = context
  const zone = options.tz === undefined ? undefined : openZone(options.tz)
  let count = 0
  progress.start(`${options.entity}s`)
  for await (const row of api.entityQuery.findEntityDataByQuery.all(body as never)) {
    const { entityId, latest } = row as unknown as Found
    const field = (name: string) => latest.ENTITY_FIELD?.[name]?.value ?? ''
    const created = Number(field('createdTime'))
    count++
    progress.add()
    yield {
      name: field('name'),
      type: field('type'),
      label: field('label') || null,
      createdTime: zone ? formatTime(created, zone) : created,
      ...Object.fromEntries(keys.map((key) => [columnOf(key), typedValue(latest[key.type]?.[key.key]?.value)])),
      id: entityId.id,
    }
  }
  progress.end()
  log.info(`${count} found`)
  if (count === 0 && body.keyFilters.some(({ valueType }) => valueType === 'NUMERIC'))
    log.info('a condition on a number holds for values that are numbers, not for text')
}

/** The server gives every value as text, and a missing one as an empty one. */
function typedValue(text: string | undefined): unknown {
  if (text === undefined || text === '') return null
  return text === 'null' ? text : parseAttribute(text).value
}
