import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Host, nodeHost } from '../../runtime/host.ts'
import { withLock } from '../../runtime/lock.ts'
import { createTokenStore, fingerprint, isSamePassword } from '../../runtime/session/token-store.ts'

let folder: string
const host = nodeHost()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tbx-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const owner = { profile: 'p', user: 'ann', server: 'http://a' }
const pair = { token: 'secret-token', refreshToken: 'r', receivedAt: 5, life: 9_000_000 }

describe('createTokenStore()', () => {
  test('keeps a pair for its owner alone, readable by nobody else', () => {
    createTokenStore(host, { folder, owner }).save(pair)
    expect(createTokenStore(host, { folder, owner }).read()).toEqual(pair)
    for (const other of [
      { ...owner, server: 'http://b' },
      { ...owner, user: 'bob' },
      { ...owner, profile: 'q' },
    ]) {
      expect(createTokenStore(host, { folder, owner: other }).read()).toBeUndefined()
    }
    createTokenStore(host, { folder, owner: { ...owner, server: 'http://b' } }).save({ ...pair, token: 'other' })
    expect(createTokenStore(host, { folder, owner }).read()).toEqual(pair)
    const [file = ''] = readdirSync(folder)
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
    expect(file).not.toContain('ann')
  })

  test.each(['', '{', 'null', '{"token":5}', '[]'])('takes a file that holds %j for absent', (text) => {
    const store = createTokenStore(host, { folder, owner })
    store.save(pair)
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), text)
    expect(store.read()).toBeUndefined()
  })

  test('goes on without a folder that can be written, and says so once', async () => {
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    const warnings: string[] = []
    const store = createTokenStore(host, {
      folder: join(blocked, 'tokens'),
      owner,
      warn: (text) => warnings.push(text),
    })
    store.save(pair)
    expect(await store.locked(async () => 'done')).toBe('done')
    store.save(pair)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^cannot keep tokens in/)
  })

  test('removes the pair', () => {
    const store = createTokenStore(host, { folder, owner })
    store.save(pair)
    store.remove()
    store.remove()
    expect(store.read()).toBeUndefined()
  })
})

describe('fingerprint()', () => {
  test('tells another password without telling which', () => {
    const print = fingerprint('tenant', 'salt')
    expect(isSamePassword('tenant', print)).toBe(true)
    expect(isSamePassword('Tenant', print)).toBe(false)
    expect(print.hash).toHaveLength(4)
  })
})

describe('withLock()', () => {
  test('lets one in at a time', async () => {
    const file = join(folder, 'a')
    let inside = 0
    let most = 0
    const work = () =>
      withLock(host, file, async () => {
        most = Math.max(most, ++inside)
        await new Promise((done) => setTimeout(done, 2))
        inside--
      })
    await Promise.all(Array.from({ length: 20 }, work))
    expect(most).toBe(1)
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  test('breaks the lock of a dead process once it is silent', async () => {
    const file = join(folder, 'a')
    const dead: Host = { ...host, isAlive: () => false }
    writeFileSync(`${file}.lock`, '999999 abc')
    const past = Date.now() / 1000 - 3
    utimesSync(`${file}.lock`, past, past)
    expect(await withLock(dead, file, async () => 'in')).toBe('in')
  })

  test('leaves a young lock alone, although no such process runs here: it may run in another container', async () => {
    const file = join(folder, 'a')
    writeFileSync(`${file}.lock`, '999999 abc')
    const entered = withLock({ ...host, isAlive: () => false }, file, async () => 'in')
    expect(await Promise.race([entered, new Promise((done) => setTimeout(() => done('waiting'), 300))])).toBe('waiting')
    rmSync(`${file}.lock`)
    expect(await entered).toBe('in')
  })

  test('leaves the lock of a living process alone', async () => {
    const file = join(folder, 'a')
    writeFileSync(`${file}.lock`, `${process.pid} abc`)
    const entered = withLock(host, file, async () => 'in')
    const first = await Promise.race([entered, new Promise((done) => setTimeout(() => done('waiting'), 300))])
    expect(first).toBe('waiting')
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(`${process.pid} abc`)
    rmSync(`${file}.lock`)
    expect(await entered).toBe('in')
  })

  test('gives the lock back when the work fails', async () => {
    const file = join(folder, 'a')
    await expect(withLock(host, file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(`${file}.lock`)).toBe(false)
  })
})
