import { inChunks } from './ahead.ts'
import { merge } from './merge.ts'
import { typedValue } from './typed-value.ts'

/** One value of a device that changed. */
export interface DeviceChange {
  /** ms since 1970: of the value where the server says it, else of its arrival. */
  readonly ts: number
  readonly device: string
  readonly key: string
  /** Typed; null where it was deleted. */
  readonly value: unknown
}

/** What `watchDevices` needs of `live`. */
export interface LiveSource {
  subscribe(command: Command, options?: LiveSourceOptions): AsyncIterable<unknown>
}

interface Command {
  readonly type: string
  readonly [field: string]: unknown
}

interface LiveSourceOptions {
  readonly signal?: AbortSignal
  readonly say?: (text: string) => void
  readonly for?: number
}

export interface WatchDevicesOptions extends LiveSourceOptions {
  /** Telemetry. */
  readonly keys: readonly string[]
  /** Attributes, of whatever scope. */
  readonly attributes?: readonly string[]
  /** Alarms as well: key `alarm <type>`, value `<severity> <status>`. */
  readonly alarms?: boolean
  /** Begin with the values that are there. */
  readonly initial?: boolean
  now(): number
}

interface Device {
  readonly id: { readonly id: string }
  readonly name: string
}

/** Devices of one subscription: their ids must fit into a message of 32 KiB. */
const CHUNK = 300
/** Alarms of one subscription that are looked at, the newest. */
const ALARMS = 1_000
const YEAR = 31_536_000_000

/**
 * What changes at some devices, as it comes. After a connection was lost, what changed meanwhile comes once, with its
 * last value.
 *
 * @throws what `live.subscribe` throws
 * @example for await (const { device, key, value } of watchDevices(live, devices, { keys: ['temperature'], now })) console.log(device, key, value)
 */
export async function* watchDevices(
  live: LiveSource,
  devices: readonly Device[],
  given: WatchDevicesOptions,
): AsyncGenerator<DeviceChange, void, undefined> {
  const stop = new AbortController()
  const pass = () => stop.abort(given.signal?.reason)
  if (given.signal?.aborted) pass()
  given.signal?.addEventListener('abort', pass, { once: true })
  const options = { ...given, signal: stop.signal }
  const sources: AsyncIterable<DeviceChange>[] = []
  for await (const chunk of inChunks(devices, CHUNK)) {
    const { keys, attributes = [] } = options
    if (keys.length + attributes.length > 0) sources.push(watchValues(live, chunk, options))
    if (options.alarms) sources.push(watchAlarms(live, chunk, options))
  }
  try {
    yield* merge(sources, () => stop.abort())
  } finally {
    given.signal?.removeEventListener('abort', pass)
  }
}

type Stamped = Readonly<Record<string, { readonly ts: number; readonly value: string }>>

interface ValuesRow {
  readonly entityId: { readonly id: string }
  readonly latest: Readonly<Record<string, Stamped>> | null
}

function watchValues(live: LiveSource, devices: readonly Device[], options: WatchDevicesOptions) {
  const keys = [
    ...options.keys.map((key) => ({ type: 'TIME_SERIES', key })),
    ...(options.attributes ?? []).map((key) => ({ type: 'ATTRIBUTE', key })),
  ]
  const command = { ...queryOf('ENTITY_DATA', devices, {}), latestCmd: { keys } }
  return changes(live, { command, devices, options, valuesOf: valuesIn })
}

function* valuesIn({ latest }: ValuesRow): Generator<Value> {
  for (const values of Object.values(latest ?? {}))
    for (const [key, { ts, value }] of Object.entries(values))
      yield { key, ts, value: ts === 0 ? null : typedValue(value), isNone: ts === 0 }
}

interface AlarmRow {
  readonly id: { readonly id: string }
  readonly entityId: { readonly id: string }
  readonly type: string
  readonly severity: string
  readonly status: string
}

function watchAlarms(live: LiveSource, devices: readonly Device[], options: WatchDevicesOptions) {
  const key = { type: 'ALARM_FIELD', key: 'createdTime' }
  const page = { timeWindow: YEAR, startTs: options.now() - YEAR + 86_400_000, sortOrder: { key, direction: 'DESC' } }
  const command = queryOf('ALARM_DATA', devices, page)
  return changes(live, { command, devices, options, valuesOf: alarmIn })
}

function* alarmIn({ id, type, severity, status }: AlarmRow): Generator<Value> {
  yield { key: `alarm ${type}`, id: id.id, value: `${severity} ${status}`, isNone: false }
}

function queryOf(type: string, devices: readonly Device[], page: object) {
  const entityList = devices.map(({ id }) => id.id)
  return {
    type,
    query: {
      entityFilter: { type: 'entityList', entityType: 'DEVICE', entityList },
      ...{ entityFields: [], latestValues: [], ...(type === 'ALARM_DATA' && { alarmFields: [] }) },
      pageLink: { page: 0, pageSize: type === 'ALARM_DATA' ? ALARMS : devices.length, ...page },
    },
  }
}

interface Value {
  readonly key: string
  /** What tells two of the same key apart. */
  readonly id?: string
  readonly ts?: number
  readonly value: unknown
  /** There is none, or no longer. */
  readonly isNone: boolean
}

interface ChangesOptions<R> {
  readonly command: Command
  readonly devices: readonly Device[]
  readonly options: WatchDevicesOptions
  readonly valuesOf: (row: R) => Iterable<Value>
}

/** The first answer is the state; later ones bring what changed, or, after a new connection, the state once more. */
async function* changes<R extends { readonly entityId: { readonly id: string } }>(
  live: LiveSource,
  { command, devices, options, valuesOf }: ChangesOptions<R>,
): AsyncGenerator<DeviceChange, void, undefined> {
  const names = new Map(devices.map(({ id, name }) => [id.id, name]))
  const known = new Map<string, string>()
  let isFirst = true
  for await (const message of live.subscribe(command, options)) {
    const { data, update } = message as { data: { data: R[] } | null; update: R[] | null }
    for (const row of update ?? data?.data ?? []) {
      const device = names.get(row.entityId.id) ?? row.entityId.id
      for (const { key, id = '', ts, value, isNone } of valuesOf(row)) {
        const place = JSON.stringify([row.entityId.id, key, id])
        const state = JSON.stringify([ts, value])
        const isNews = known.get(place) !== state && !(isNone && !known.has(place))
        if (!isNone || known.has(place)) known.set(place, state)
        if (isNews && (!isFirst || options.initial)) yield { ts: ts || options.now(), device, key, value }
      }
    }
    isFirst = false
  }
}
