import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { DEMO_RELEASES } from '../../runtime/cli/demo-releases.ts'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const run = (...args: string[]) => tbx(args, { cwd: folder.path, env: { TBX_HOME: join(folder.path, 'home') } })

describe('the demo as an older release', () => {
  test.each(['3.6.4', '3.9.1', '4.0.2'])(
    '--demo=%s is such a server, and the commands work with it',
    async (release) => {
      const code =
        "[(await api.request('GET /api/system/info')).version, (await api.device.getTenantDevices()).totalElements]"
      const ran = await run('eval', `--demo=${release}`, '--output', 'json', code)
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(JSON.parse(ran.out)).toEqual([release, 9])
    },
  )

  test('an operation that came later says since when it exists', async () => {
    const { code, err } = await run('call', '--demo=3.9.1', 'getJobs')
    expect(code).not.toBe(0)
    expect(err).toMatch(/4\.1/)
  })

  test.each([
    [['whoami', '--demo=3.9.'], 'did you mean 3.9.1?'],
    [['whoami', '--demo=3.5'], 'the demo knows the releases from 3.6.4 to 4.3.1.3'],
    [['demo', '--port', '0', '--release', 'newest'], 'for example: 4.3.1.3, 4.2'],
  ])('%j is wrong usage, and names what is known', async (args, sentence) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) })
  })

  test('what it is offered as, it can be', async () => {
    for (const release of DEMO_RELEASES) await (await createMiniBoard({ release, demo: false })).close()
  })

  test('tbx demo --release serves it until it is stopped', async () => {
    let version: Promise<string> | undefined
    const ran = await tbx(['demo', '--release', '3.9.1', '--port', '0'], {
      onStart: (child) => {
        child.stdout?.once('data', (line) => {
          version = versionOf(String(line).trim()).finally(() => child.kill('SIGTERM'))
        })
      },
    })
    expect(await version).toBe('3.9.1')
    expect(ran.code).toBe(0)
  })
})

async function versionOf(url: string): Promise<string> {
  const body = JSON.stringify({ username: 'tenant@thingsboard.org', password: 'tenant' })
  const headers = { 'content-type': 'application/json' }
  const login = await fetch(`${url}/api/auth/login`, { method: 'POST', headers, body })
  const { token } = (await login.json()) as { token: string }
  const info = await fetch(`${url}/api/system/info`, { headers: { 'x-authorization': `Bearer ${token}` } })
  return ((await info.json()) as { version: string }).version
}

test('a script that connects to servers itself needs none of tbx’s', async () => {
  writeFileSync(
    join(folder.path, 'own.ts'),
    "try { await connect('other') } catch (error) { console.log(error.message) }\n",
  )
  expect(await run('run', 'own.ts')).toMatchObject({ code: 0, out: expect.stringContaining('profile "other"') })
})
