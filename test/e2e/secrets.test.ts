import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { MiniBoard } from '../../runtime/miniboard/mod.ts'
import { opener } from '../helpers/board.ts'
import { record } from '../helpers/record.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

// npm test searches all that these print and write for the word they begin with
const PASSWORD = 'canary-secret-password-71'
const WRONG = 'canary-secret-wrong-72'
const KEY = 'canary-secret-apikey-73'
const TOKEN = 'canary-secret-token-74'

const folder = temporaryFolder()
const open = opener()
let board: MiniBoard & { readonly url: string }
let env: Record<string, string>

beforeAll(async () => {
  board = await open.board()
  const { api } = open.connect(board.url)
  await api.auth.changePassword({ currentPassword: 'tenant', newPassword: PASSWORD })
  env = {
    TB_URL: board.url,
    TB_USERNAME: 'tenant@thingsboard.org',
    TB_PASSWORD: PASSWORD,
    TBX_HOME: join(folder.path, 'tbx'),
  }
})
afterAll(async () => {
  await open.closeAll()
  folder.remove()
})

describe('secrets leak nowhere', () => {
  test.each([
    ['whoami', '--trace', '--curl'],
    ['eval', `api.auth.changePassword({ currentPassword: '${WRONG}', newPassword: '${WRONG}x' })`, '--trace', '--curl'],
    ['eval', `throw new Error('password: "${WRONG}"')`, '--trace'],
    ['eval', `throw { token: '${TOKEN}' }`],
    ['eval', `api.request('GET /api/nope?token=${TOKEN}')`, '--trace', '--curl'],
    ['eval', 'process.argv.length'],
    ['eval', 'api'],
    ['logout', '--trace', '--curl'],
  ])('tbx %s %s', async (...args) => {
    const { out, err } = await tbx(args, { env, cwd: folder.path })
    expect(out + err).not.toContain('canary-secret-')
    expect(out + err).not.toMatch(/eyJ[\w-]{10}/)
  })

  test.each([
    ['a wrong password', { TB_USERNAME: 'tenant@thingsboard.org', TB_PASSWORD: WRONG }],
    ['an API key', { TB_API_KEY: KEY }],
    ['a token', { TB_TOKEN: TOKEN }],
    ['a token pair', { TB_TOKEN: TOKEN, TB_REFRESH_TOKEN: TOKEN }],
    ['two ways in', { TB_TOKEN: TOKEN, TB_API_KEY: KEY }],
    ['a secret in the address', { TB_URL: `http://ann:${WRONG}@127.0.0.1:1` }],
  ])('%s that is refused', async (_what, wayIn) => {
    const { code, out, err } = await tbx(['whoami', '--trace', '--curl'], {
      env: { TB_URL: board.url, TBX_HOME: join(folder.path, 'tbx'), ...wayIn },
      cwd: folder.path,
    })
    expect(code).toBeGreaterThan(0)
    expect(out + err).not.toContain('canary-secret-')
  })

  test('a profile with a secret, listed and used', async () => {
    const home = join(folder.path, 'profile', 'tbx')
    mkdirSync(home, { recursive: true, mode: 0o700 })
    const profile = { url: board.url, apiKey: KEY }
    writeFileSync(join(home, 'profiles.json'), JSON.stringify({ current: 'p', profiles: { p: profile } }), {
      mode: 0o644,
    })
    const { err } = await tbx(['whoami', '--trace'], { env: { TBX_HOME: home }, cwd: folder.path })
    expect(err).not.toContain('canary-secret-')
  })

  test('errors, causes and connections, inspected and as JSON', async () => {
    const wayIn = { kind: 'password', username: 'tenant@thingsboard.org', password: WRONG } as const
    const connection = open.connect(board.url, { wayIn })
    const error = await connection.api.auth.getUser().catch((reason: unknown) => reason)
    const text = `${inspect([error, connection], { depth: 30, showHidden: true })}${JSON.stringify([error, Object.keys(connection)])}`
    record(text)
    expect(text).not.toContain('canary-secret-')
  })
})
