import { openCatalogue } from '../runtime/api/mod.ts'
import { createCompleter } from '../runtime/repl/complete.ts'
import type { Row } from './bench.ts'
import { median } from './measure.ts'

/** The slowest Tab over every beginning of a call. */
export async function benchCompletion(): Promise<Row> {
  const catalogue = openCatalogue('ce')
  const complete = createCompleter(
    { groups: () => catalogue.groups, operations: (group) => catalogue.names(group) },
    ['api'],
    ['.exit'],
  )
  const line = 'const page = await api.device.getTenantDeviceInfos'
  const times: number[] = []
  for (let end = 1; end <= line.length; end++) {
    const start = performance.now()
    complete(line.slice(0, end))
    times.push(performance.now() - start)
  }
  const slowest = Math.max(...times)
  return {
    what: 'completion at the prompt, slowest of all beginnings of a line',
    measured: `${slowest.toFixed(2)} ms (median ${median(times).toFixed(3)} ms)`,
    budget: '≤ 20 ms',
    met: slowest <= 20,
  }
}
