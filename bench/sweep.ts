import { connect } from '../runtime/connect.ts'
import { nodeHost } from '../runtime/host.ts'
import type { Row } from './bench.ts'
import { startChild } from './child.ts'

const PAGE_SERVER = new URL('./page-server.js', import.meta.url).pathname

/** Memory while every one of 100,000 devices passes by. */
export async function benchSweep(): Promise<Row> {
  const server = await startChild([PAGE_SERVER])
  const { api, close } = connect({
    host: nodeHost(),
    url: server.line,
    wayIn: { kind: 'password', username: 'a', password: 'b' },
  })
  for await (const device of api.device.getTenantDevices.all({ pageSize: 1000 })) if (device.createdTime > 5_000) break
  const start = process.memoryUsage().rss
  let most = start
  let count = 0
  for await (const _ of api.device.getTenantDevices.all({ pageSize: 1000 })) {
    if (++count % 1000 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  close()
  server.stop()
  const growth = (most - start) / 1024 / 1024
  return {
    what: `sweep of ${count.toLocaleString('en')} devices, RSS above the start`,
    measured: `${growth.toFixed(0)} MB`,
    budget: '≤ 40 MB',
    met: growth <= 40 && count === 100_000,
  }
}
