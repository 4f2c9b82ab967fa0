import { type DeviceApi, type DeviceInfo, type DeviceSelection, selectDevices } from './devices.ts'
import { Problem } from './problem.ts'
import { createSelector } from './select.ts'

/** What `deviceRows` and `allDevices` take of what a task is given. */
export interface DeviceRowsContext {
  readonly api: DeviceApi
  readonly options: DeviceSelection
  readonly csv: {
    read(
      path: string,
      options?: { readonly columns?: readonly string[] },
    ): AsyncIterable<{
      readonly line: number
      readonly cells: Readonly<Record<string, string>>
      readonly problem?: string
    }>
  }
  readonly tally: { failed(key: string, error: unknown): void }
}

/** A row of a CSV file and the device that it names. */
export interface DeviceRow {
  readonly device: DeviceInfo
  readonly line: number
  /** All cells but that of the device. */
  readonly cells: Readonly<Record<string, string>>
}

/**
 * The devices that are meant, read to the end: a list of a customer, a profile or a name shrinks when its devices are
 * changed while it is read.
 */
export async function allDevices({
  api,
  options,
  csv,
}: Pick<DeviceRowsContext, 'api' | 'options' | 'csv'>): Promise<DeviceInfo[]> {
  const devices: DeviceInfo[] = []
  for await (const device of selectDevices(api, options, { csv })) devices.push(device)
  return devices
}

/**
 * What is to be done by a CSV file with a row for each device: its column `device` holds names or ids, among the devices
 * that are selected. `toJob` may give nothing, or throw. A row that cannot be used is said and counted, and does not stop the others.
 *
 * @throws Problem of kind `usage` where the file cannot be read as a whole
 * @example for await (const job of deviceRows('a.csv', context, ({ device, cells }) => ({ device, floor: cells.floor }))) await set(job)
 */
export async function* deviceRows<T>(
  path: string,
  context: DeviceRowsContext,
  toJob: (row: DeviceRow) => T | undefined,
): AsyncGenerator<T, void, undefined> {
  const { csv, tally } = context
  const devices = await allDevices(context)
  const { find } = createSelector(devices, { what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id.id })
  const lines = new Map<string, number>()
  for await (const { line, cells: all, problem } of csv.read(path, { columns: ['device'] })) {
    let job: T | undefined
    try {
      if (problem !== undefined) throw new Problem(problem, { kind: 'usage' })
      const { device: name = '', ...cells } = all
      const device = find(name.trim())
      const before = lines.get(device.id.id)
      if (before !== undefined)
        throw new Problem(`"${device.name}" stands in line ${before} already`, { kind: 'usage' })
      lines.set(device.id.id, line)
      job = toJob({ device, line, cells })
    } catch (error) {
      tally.failed(`line ${line}`, error)
    }
    if (job !== undefined) yield job
  }
}
