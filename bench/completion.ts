import { openCatalogue } from '../runtime/api/mod.ts'
import { createCompleter } from '../runtime/repl/complete.ts'
import type { Row } from './bench.ts'
import { median } from './measure.ts'

/** The slowest Tab over every beginning of a call. */
export async function benchCompletion(): Promise<Row> {
  const catalogue = openCatalogue('ce')
  const complete = createCompleter({
    names: {
      groups: () => catalogue.groups,
      operations: catalogue.names,
      find: (path) => catalogue.find(path),
      tasks: () => [],
    },
    scope: () => ['api'],
    commands: ['.exit'],
    peek: { members: () => [], declared: () => [] },
    liveNames: async () => [],
    paths: () => [],
  })
  const line = "const page = await api.device.getTenantDeviceInfos({ page: 0, sortOrder: 'DE"
  const times: number[] = []
  for (let end = 1; end <= line.length; end++) {
    const start = performance.now()
    await complete(line.slice(0, end))
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
