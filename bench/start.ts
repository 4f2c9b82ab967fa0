import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './bench.ts'
import { startChild } from './child.ts'
import { compareProcesses } from './measure.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const BIN = join(root, 'runtime', 'cli', 'bin.cjs')
const BOARD = new URL('../runtime/miniboard/mod.js', import.meta.url).href
const DEMO_USER = { TB_USERNAME: 'tenant@thingsboard.org', TB_PASSWORD: 'tenant' }
const node = process.execPath
const bare = { name: 'bare', command: [node, '-e', '0'] }

export async function benchVersion(): Promise<Row> {
  const costs = compareProcesses([bare, { name: 'ours', command: [node, BIN, '--version'] }], 25)
  return ratioRow('`tbx --version` : `node -e 0`', costs.get('ours')?.ratio.wall, 1.25)
}

/** Arguments, settings and a file, without a server. */
export async function benchProfiles(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'tbx-bench-'))
  try {
    const profiles = { work: { url: 'https://thingsboard.cloud', username: 'ann@example.com' } }
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ current: 'work', profiles }))
    const command = [node, BIN, 'profiles', '--output', 'json']
    const costs = compareProcesses([bare, { name: 'ours', command, env: { TBX_HOME: folder } }], 25)
    return ratioRow('`tbx profiles --output json` : `node -e 0`', costs.get('ours')?.ratio.wall, 1.45)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One call from a process that finds its token kept, against the shortest script that one would write by hand. */
export async function benchOneCall(): Promise<Row> {
  const folder = mkdtempSync(join(root, 'dist', 'bench-'))
  const board = await startChild([BIN, 'demo', '--port', '0'])
  try {
    const env = { TB_URL: board.line, ...DEMO_USER, TBX_HOME: join(folder, 'home') }
    const token = spawnSync(node, [BIN, 'eval', "(await api.request('GET /api/auth/user')).email"], {
      env: { ...process.env, ...env },
    })
    if (token.status !== 0) throw new Error(`the first call failed: ${token.stderr}`)
    const script = join(folder, 'by-hand.mjs')
    writeFileSync(script, byHand(board.line, await login(board.line)))
    const costs = compareProcesses(
      [
        { name: 'bare', command: [node, script] },
        { name: 'ours', command: [node, BIN, 'eval', 'api.auth.getUser()'], env },
      ],
      25,
    )
    return ratioRow(
      "`tbx eval 'api.auth.getUser()'` with a kept token : hand-written node-fetch script",
      costs.get('ours')?.ratio.wall,
      1.3,
    )
  } finally {
    board.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function login(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: DEMO_USER.TB_USERNAME, password: DEMO_USER.TB_PASSWORD }),
  })
  return ((await reply.json()) as { token: string }).token
}

const byHand = (url: string, token: string) => `import fetch from 'node-fetch'
const reply = await fetch('${url}/api/auth/user', { headers: { 'X-Authorization': 'Bearer ${token}' } })
console.log(JSON.stringify(await reply.json()))
`

/** Both under a terminal of their own, which `script` gives. */
export async function benchPrompt(): Promise<Row | undefined> {
  if (spawnSync('script', ['--version']).status !== 0) {
    console.log('SKIPPED prompt: there is no `script` to make a terminal')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'tbx-bench-'))
  const board = await startChild([BIN, 'demo', '--port', '0'])
  const inTerminal = (line: string) => ['script', '-qec', line, '/dev/null']
  try {
    const costs = compareProcesses(
      [
        { name: 'bare', command: inTerminal(node), input: '.exit\n' },
        {
          name: 'ours',
          command: inTerminal(`${node} ${BIN}`),
          input: '.exit\n',
          env: { TB_URL: board.line, ...DEMO_USER, TBX_HOME: folder },
        },
      ],
      15,
    )
    return ratioRow('prompt stands : `node` prompt, CPU', costs.get('ours')?.ratio.cpu, 1.7)
  } finally {
    board.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function benchMiniBoard(): Promise<Row> {
  const code = `import('${BOARD}').then(async ({ createMiniBoard }) => {
    const board = await createMiniBoard()
    const { url } = await board.listen({ port: 0 })
    await (await import('node:http')).get(url + '/api/system/info', (reply) => { reply.resume(); reply.on('end', () => board.close().then(() => process.exit(0))) })
  })`
  const costs = compareProcesses([bare, { name: 'ours', command: [node, '-e', code] }], 11)
  return ratioRow('MiniBoard ready with demo data : `node -e 0`, CPU', costs.get('ours')?.ratio.cpu, 7)
}

const ratioRow = (what: string, ratio = Number.NaN, budget: number): Row => ({
  what,
  measured: ratio.toFixed(2),
  budget: `≤ ${budget}`,
  met: ratio <= budget,
})
