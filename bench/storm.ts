import { connect } from '../runtime/connect.ts'
import { nodeHost } from '../runtime/host.ts'
import { createMiniBoard } from '../runtime/miniboard/mod.ts'
import type { Row } from './bench.ts'

const CALLS = 1_000
const THREE_HOURS = 3 * 3_600_000

/** A thousand calls at once, when the token has just run out by the clocks of both sides. */
export async function benchStorm(): Promise<Row> {
  let passed = 0
  const now = () => Date.now() + passed
  const host = nodeHost()
  const board = await createMiniBoard({ clock: { now } })
  const { url } = await board.listen()
  const wayIn = { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' } as const
  const { api, close } = connect({ host: { ...host, clock: { ...host.clock, now } }, url, wayIn })
  await api.auth.getUser()
  passed = THREE_HOURS
  board.requests.clear()
  await Promise.all(Array.from({ length: CALLS }, () => api.auth.getUser()))
  const renewals = board.requests.all.filter(({ path }) => path === '/api/auth/token').length
  const stale = board.requests.all.filter(({ status }) => status === 401).length
  close()
  await board.close()
  return {
    what: `${CALLS} calls at expiry`,
    measured: `${renewals} renewal(s), ${stale} stale tokens`,
    budget: '1 renewal, 0 stale',
    met: renewals === 1 && stale === 0,
  }
}
