import { Agent } from 'node:http'
import fetch from 'node-fetch'
import { connect } from '../runtime/connect.ts'
import { nodeHost } from '../runtime/host.ts'
import type { Row } from './bench.ts'
import { startChild } from './child.ts'
import { median } from './measure.ts'

const IN_FLIGHT = 64
const CALLS = 3_000
const ROUNDS = 7
const PAGE_SERVER = new URL('./page-server.js', import.meta.url).pathname
const ID = '00000000-0000-1000-8000-000000000001'

/** Calls a second through `api` against node-fetch with a keep-alive agent, taking turns. */
export async function benchThroughput(): Promise<Row> {
  const server = await startChild([PAGE_SERVER])
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT })
  const { api, close } = connect({
    host: nodeHost(),
    url: server.line,
    wayIn: { kind: 'password', username: 'a', password: 'b' },
  })
  const authorization = `Bearer ${await logIn(server.line)}`
  const bare = async () => {
    const reply = await fetch(`${server.line}/api/device/${ID}`, {
      agent,
      headers: { 'X-Authorization': authorization },
    })
    return reply.json()
  }
  const ours = () => api.device.getDeviceById(ID)
  await callsPerSecond(bare)
  await callsPerSecond(ours)
  const rounds: { bare: number; ours: number }[] = []
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push(
      i % 2
        ? { ours: await callsPerSecond(ours), bare: await callsPerSecond(bare) }
        : { bare: await callsPerSecond(bare), ours: await callsPerSecond(ours) },
    )
  }
  close()
  agent.destroy()
  server.stop()
  const ratio = median(rounds.map((round) => round.ours / round.bare))
  return {
    what: `calls/s through \`api\` at ${IN_FLIGHT} in flight : bare node-fetch with agent`,
    measured: `${ratio.toFixed(2)} (${Math.round(median(rounds.map(({ ours: n }) => n)))}/s)`,
    budget: '≥ 0.9',
    met: ratio >= 0.9,
  }
}

/** A hand-written program sends a real token as well: its length is written to the socket by every call. */
async function logIn(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/auth/login`, { method: 'POST' })
  return ((await reply.json()) as { token: string }).token
}

async function callsPerSecond(call: () => Promise<unknown>): Promise<number> {
  let left = CALLS
  const start = performance.now()
  const one = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, one))
  return (CALLS * 1000) / (performance.now() - start)
}
