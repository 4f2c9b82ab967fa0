import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { ask, login } from './helpers.ts'

const MODULE = new URL('../../runtime/miniboard/mod.js', import.meta.url).href

test('what is saved is there after a restart, and tokens go on', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data.db')
    const first = await createMiniBoard({ file })
    const tenant = await login(first)
    await tenant('POST', '/api/device', { name: 'kept', type: 'default' })
    await first.close()
    expect(readdirSync(folder)).toEqual(['data.db'])
    const second = await createMiniBoard({ file })
    const reply = await ask(second, 'GET', '/api/tenant/devices?deviceName=kept', undefined, {
      'x-authorization': `Bearer ${tenant.token}`,
    })
    expect(reply.body.name).toBe('kept')
    await second.close()
  }))

test('a process that is killed while it writes loses nothing that was answered', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data.db')
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer(file)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const saved = await lastOf(child.stdout, 40)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const board = await createMiniBoard({ file })
    const tenant = await login(board)
    const { body } = await tenant('GET', '/api/tenant/devices?pageSize=1&page=0&textSearch=written')
    expect(body.totalElements).toBeGreaterThanOrEqual(saved)
    await board.close()
  }))

test('a second process is kept out', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data.db')
    const board = await createMiniBoard({ file })
    await expect(createMiniBoard({ file })).rejects.toThrow(`is in use by process ${process.pid}`)
    await board.close()
  }))

test('what a dead process left behind is in nobody’s way', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data.db')
    await (await createMiniBoard({ file })).close()
    writeFileSync(`${file}.owner`, '999999 1')
    mkdirSync(`${file}.lock`)
    await (await createMiniBoard({ file })).close()
    expect(readdirSync(folder)).toEqual(['data.db'])
  }))

test('data of a newer version is refused in a sentence, and so is a file of another kind', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data.db')
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm')
    const db = new Database(file)
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expect(createMiniBoard({ file })).rejects.toThrow('was written by a newer MiniBoard (data 99')
    const other = join(folder, 'notes.txt')
    writeFileSync(other, 'buy milk\n'.repeat(1000))
    await expect(createMiniBoard({ file: other })).rejects.toThrow('cannot be opened as MiniBoard')
  }))

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'miniboard-'))
  try {
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const writer = (file: string) => `
import { createMiniBoard } from ${JSON.stringify(MODULE)}
const board = await createMiniBoard({ file: ${JSON.stringify(file)} })
const ask = async (path, body, token) => (await board.fetch(new Request('http://b' + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(token ? { 'x-authorization': 'Bearer ' + token } : {}) } }))).json()
const { token } = await ask('/api/auth/login', { username: 'tenant@thingsboard.org', password: 'tenant' })
for (let n = 1; ; n++) {
  await ask('/api/device', { name: 'written ' + n, type: 'default' }, token)
  process.stdout.write(n + '\\n')
  await new Promise((done) => setImmediate(done))
}`

async function lastOf(stream: AsyncIterable<Buffer>, least: number): Promise<number> {
  let text = ''
  for await (const chunk of stream) {
    text += chunk.toString()
    const numbers = text.split('\n').slice(0, -1)
    if (numbers.length >= least) return Number(numbers.at(-1))
  }
  throw new Error(`it ended early: ${text}`)
}
