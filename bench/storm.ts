import { connect } from '../runtime/connect.ts'
import { nodeHost, sleep } from '../runtime/host.ts'
import { createMiniBoard } from '../runtime/miniboard/mod.ts'
import type { Row } from './bench.ts'

const CALLS = 1_000
const LIFE = 2

/** A thousand calls at once, when the token has just run out. */
export async function benchStorm(): Promise<Row> {
  const host = nodeHost()
  const board = await createMiniBoard({ tokenLife: LIFE })
  const { url } = await board.listen()
  const { api, close } = connect({
    host,
    url,
    wayIn: { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' },
  })
  await api.auth.getUser()
  await sleep(host.clock, (LIFE + 1) * 1000)
  board.requests.clear()
  await Promise.all(Array.from({ length: CALLS }, () => api.auth.getUser()))
  const seen = board.requests.all
  const renewals = seen.filter(({ path }) => path === '/api/auth/token').length
  const stale = seen.filter(({ status }) => status === 401).length
  close()
  await board.close()
  return {
    what: `${CALLS} calls at expiry`,
    measured: `${renewals} renewal(s), ${stale} stale tokens`,
    budget: '1 renewal, 0 stale',
    met: renewals === 1 && stale === 0,
  }
}
