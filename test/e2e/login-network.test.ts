import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createMiniBoard, type MiniBoard } from '../../runtime/miniboard/mod.ts'
import { httpProxy, type TestProxy } from '../helpers/proxy.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'
import { CA, CLIENT_CERTIFICATE, CLIENT_KEY } from '../helpers/tls.ts'

const home = temporaryFolder()
let board: MiniBoard
let proxy: TestProxy

beforeAll(async () => {
  const files = { 'ca.pem': CA, 'c.pem': CLIENT_CERTIFICATE, 'c.key': CLIENT_KEY }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home.path, name), text)
  board = await createMiniBoard()
  const { port } = new URL((await board.listen()).url)
  proxy = await httpProxy({ hosts: { 'board.test': Number(port) } })
})
afterAll(async () => {
  await proxy.close()
  await board.close()
  home.remove()
})

test('tbx login keeps the way to a server that only the proxy knows, and later commands take it', async () => {
  const run = (args: readonly string[], input = '') =>
    tbx(args, { cwd: home.path, env: { TBX_HOME: home.path }, input })
  const way = ['--proxy', proxy.url, '--ca', 'ca.pem', '--cert', 'c.pem', '--key', 'c.key']
  const who = ['--url', 'http://board.test', '--username', 'tenant@thingsboard.org', '--password-stdin']
  const login = await run(['login', '--profile', 'far', ...who, ...way], 'tenant\n')
  expect(login).toMatchObject({ code: 0 })
  const { far } = JSON.parse(readFileSync(join(home.path, 'profiles.json'), 'utf8')).profiles
  const [ca, cert, key] = ['ca.pem', 'c.pem', 'c.key'].map((file) => join(home.path, file))
  expect(far).toMatchObject({ proxy: proxy.url, ca, cert, key })
  expect(far).not.toHaveProperty('password')
  const before = proxy.asked.length
  expect(await run(['whoami'])).toMatchObject({ code: 0, out: expect.stringContaining('tenant@thingsboard.org') })
  expect(proxy.asked.length).toBeGreaterThan(before)
})
