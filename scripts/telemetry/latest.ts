import {
  bulk,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceOptions,
  formatDuration,
  formatTime,
  inChunks,
  openZone,
  selectDevices,
  type TaskContext,
  typedValue,
} from 'tbx'

/** Devices that one query asks for. */
const CHUNK = 200

const options = {
  ...deviceOptions,
  keys: { type: 'list', commas: true, description: 'telemetry; all that a device has unless given', value: 'KEY' },
  layout: {
    type: 'enum',
    values: ['wide', 'long'],
    default: 'wide',
    description: 'a row for each device, or for each value',
  },
  olderThan: { type: 'duration', description: 'only values (wide: devices) that are older than this', value: 'TIME' },
  tz: { type: 'string', description: 'show times in this zone', default: 'UTC', value: 'ZONE' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'show the latest telemetry of many devices side by side, with its age',
  details: 'In the wide layout age is that of the newest value. Values that come from then on: see the task watch.',
  options,
  needs: {
    operations: [...deviceOperations, 'entityQuery.findEntityDataByQuery', 'telemetry.getLatestTimeseries'],
  },
  examples: [
    ['latest --device-profile thermostat --keys temperature,humidity', 'two keys of each thermostat'],
    ['latest --device "Thermostat T1" --layout long --output csv', 'all keys of a device, a row for each'],
  ],
  run: (context) => latest(context),
})

interface Point {
  readonly key: string
  readonly ts: number
  readonly value: unknown
}
type Latest = readonly [device: DeviceInfo, points: readonly Point[]]

async function* latest(context: Context) {
  const { api, options, csv, progress } = context
  const devices = selectDevices(api, options, { csv })
  const toRows = options.layout === 'wide' ? wideRows(context) : longRows(context)
  progress.start('devices')
  const found: AsyncIterable<Latest> = options.keys.length > 0 ? named(devices, context) : all(devices, context)
  for await (const one of found) {
    progress.add()
    yield* toRows(one)
  }
  progress.end()
}

interface QueryRow {
  readonly entityId: { readonly id: string }
  readonly latest: { readonly TIME_SERIES?: Readonly<Record<string, { readonly ts: number; readonly value: string }>> }
}

/** Keys that are known take one query for many devices. */
async function* named(devices: AsyncIterable<DeviceInfo>, { api, options, signal }: Context): AsyncGenerator<Latest> {
  const latestValues = options.keys.map((key) => ({ type: 'TIME_SERIES' as const, key }))
  const ask = async (chunk: readonly DeviceInfo[]) => {
    const byId = new Map<string, QueryRow['latest']>()
    const entityFilter = { type: 'entityList', entityType: 'DEVICE', entityList: chunk.map(({ id }) => id.id) } as const
    for await (const row of api.entityQuery.findEntityDataByQuery.all({ entityFilter, latestValues })) {
      const { entityId, latest } = row as unknown as QueryRow
      byId.set(entityId.id, latest)
    }
    return byId
  }
  for await (const { item, value, error } of bulk(inChunks(devices, CHUNK), ask, { at: 4, signal })) {
    if (error) throw error
    for (const device of item) {
      const values = Object.entries(value.get(device.id.id)?.TIME_SERIES ?? {})
      // what a device never had comes with the time 0
      const points = values.filter(([, { ts }]) => ts > 0)
      yield [device, points.map(([key, { ts, value }]) => ({ key, ts, value: typedValue(value) }))]
    }
  }
}

/** All keys take a call for each device. */
async function* all(devices: AsyncIterable<DeviceInfo>, { api, signal, tally }: Context): AsyncGenerator<Latest> {
  const ask = ({ id }: DeviceInfo) => api.telemetry.getLatestTimeseries(id, { useStrictDataTypes: true })
  for await (const { item, value, error } of bulk(devices, ask, { signal, tally, key: ({ name }) => name })) {
    if (error) continue
    const points = Object.entries(value as Record<string, { ts: number; value: unknown }[]>)
    yield [item, points.flatMap(([key, [point]]) => (point ? [{ key, ts: point.ts, value: point.value }] : []))]
  }
}

function wideRows({ options, now }: Context) {
  const zone = openZone(options.tz)
  return function* ([device, points]: Latest) {
    const newest = points.length > 0 ? Math.max(...points.map(({ ts }) => ts)) : undefined
    if (!isOld(newest, { options, now })) return
    const values = new Map(points.map(({ key, value }) => [key, value]))
    const keys = options.keys.length > 0 ? options.keys : [...values.keys()].sort()
    yield {
      device: device.name,
      ...Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null])),
      time: newest === undefined ? null : formatTime(newest, zone),
      age: newest === undefined ? null : formatDuration(Math.max(0, now() - newest)),
    }
  }
}

function longRows({ options, now }: Context) {
  const zone = openZone(options.tz)
  return function* ([device, points]: Latest) {
    for (const { key, ts, value } of points) {
      if (!isOld(ts, { options, now })) continue
      yield {
        ...{ device: device.name, key, value },
        ...{ time: formatTime(ts, zone), age: formatDuration(Math.max(0, now() - ts)) },
      }
    }
  }
}

/** A device that never sent anything is older than any age. */
const isOld = (ts: number | undefined, { options, now }: Pick<Context, 'options' | 'now'>): boolean =>
  options.olderThan === undefined || ts === undefined || now() - ts > options.olderThan
