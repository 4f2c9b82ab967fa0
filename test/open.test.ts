import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Host, nodeHost } from '../runtime/host.ts'
import { createMiniBoard, type MiniBoard } from '../runtime/miniboard/mod.ts'
import { createConnector } from '../runtime/open.ts'
import { temporaryFolder } from './helpers/tbx.ts'

const folder = temporaryFolder()
const seen: string[] = []
let boards: readonly [MiniBoard, MiniBoard]
let urls: readonly [string, string]
beforeAll(async () => {
  boards = [await createMiniBoard(), await createMiniBoard()]
  urls = [(await boards[0].listen()).url, (await boards[1].listen()).url]
  mkdirSync(folder.path, { recursive: true })
  const profile = (url: string) => ({ url, username: 'tenant@thingsboard.org', password: 'tenant' })
  writeFileSync(
    join(folder.path, 'profiles.json'),
    JSON.stringify({ current: 'one', profiles: { one: profile(urls[0]), two: profile(urls[1]) } }),
    { mode: 0o600 },
  )
})
afterAll(async () => {
  await Promise.all(boards.map((board) => board.close()))
  folder.remove()
})

/** A host whose home is the folder of this test. */
function host(env: Record<string, string> = {}): Host {
  return { ...nodeHost(), cwd: folder.path, env: { TBX_HOME: folder.path, ...env } }
}

function connector(env?: Record<string, string>) {
  return createConnector(host(env), {
    onAttempt: ({ call }) => seen.push(`${call.method} ${call.path} ${call.authorization ?? ''}`),
  })
}

describe('two servers in one script', () => {
  test('have sessions and tokens of their own, with the same user name', async () => {
    const { connect, closeAll } = connector()
    const [one, two] = [await connect('one'), await connect('two')]
    const device = await one.api.device.saveDevice({ name: 'only here', type: 'default' })
    await two.api.auth.getUser()
    await expect(two.api.device.getDeviceById(device.id)).rejects.toMatchObject({ kind: 'notFound' })
    const tokens = await Promise.all([one, two].map(({ session }) => session.authorization()))
    expect(new Set(tokens).size).toBe(2)
    const again = [await connect('two'), await connect('one')]
    expect(await Promise.all(again.map(({ session }) => session.authorization()))).toEqual(tokens.reverse())
    closeAll()
  })

  test('a named profile is where it says, whatever the environment names', async () => {
    const env = {
      TB_URL: urls[0],
      TB_USERNAME: 'sysadmin@thingsboard.org',
      TB_PASSWORD: 'sysadmin',
      TB_TOTP_SECRET: 'X',
    }
    const { connect, closeAll } = connector(env)
    const { api, url } = await connect('two')
    expect(url).toBe(urls[1])
    expect((await api.auth.getUser()).email).toBe('tenant@thingsboard.org')
    expect((await (await connect()).api.auth.getUser()).email).toBe('sysadmin@thingsboard.org')
    closeAll()
  })

  test('a server that is given in full takes nothing from the settings', async () => {
    const { connect, closeAll } = connector({ TB_API_KEY: 'tb_canary' })
    const given = await connect({ url: urls[1], username: 'customer@thingsboard.org', password: 'customer' })
    expect((await given.api.auth.getUser()).authority).toBe('CUSTOMER_USER')
    expect(seen.join()).not.toContain('tb_canary')
    closeAll()
  })

  test('what a script opened is closed with it', async () => {
    const { connect, closeAll } = connector()
    const { api } = await connect('one')
    await api.auth.getUser()
    closeAll()
    await expect(api.auth.getUser()).rejects.toMatchObject({ kind: 'usage' })
  })

  test('an unknown profile, and one that names no way in, are said', async () => {
    const { connect } = connector()
    await expect(connect('tow')).rejects.toMatchObject({ kind: 'config', hint: 'did you mean "two"?' })
    await expect(connect({ url: urls[0] })).rejects.toMatchObject({ kind: 'config' })
  })
})
