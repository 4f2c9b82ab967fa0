import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { BIN, temporaryFolder } from '../helpers/tbx.ts'
import { CTRL_C, hasTerminal, type Screens, type Step, TAB, typeInTerminal } from '../helpers/terminal.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const inTerminal = hasTerminal ? test : test.skip

const at = (args: readonly string[], columns: number, steps: readonly Step[]): Promise<Screens> =>
  typeInTerminal(steps, {
    args,
    columns,
    cwd: folder.path,
    env: { TBX_HOME: join(folder.path, 'tbx'), EDITOR: 'false' },
  })

/** What differs from run to run, at the same width. */
const plain = (screen: string): string =>
  screen
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'UUID')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'TIME'.padEnd(19))

const NEXT = /tenant@demo>$/

inTerminal(
  'an hour in short: calls awaited, Tab, help, commands, other users, Ctrl-C, a script that runs',
  async () => {
    const { seen, raw } = await at(['--demo'], 100, [
      [NEXT, 'api.auth.getUser().email\r'],
      [/tenant@thingsboard\.org\n[\s\S]*tenant@demo>$/, "api.device.getDeviceById('DHT"],
      [/api\.device\.getDeviceById\(deviceId\)/, TAB],
      [/getDeviceById\('[\da-f-]{36}/, "').name\r"],
      [
        /DHT11 Demo Device\n[\s\S]*tenant@demo>/,
        "api.device.getTenantDevices({ pageSize: 2, sortProperty: 'name' })\r",
      ],
      [/type more[\s\S]*tenant@demo>/, 'more\r'],
      [
        /Test Device A2[\s\S]*tenant@demo>/,
        "const one: any = api.device.getTenantDevices({ sortProperty: 'name' }).data[0]\r",
      ],
      [NEXT, 'one.na'],
      [/one\.na/, TAB],
      [/one\.name/, '\r'],
      [/DHT11 Demo Device\n[\s\S]*tenant@demo>/, '.curl\r'],
      [/curl "\$\{TB_URL%\/\}"'\/api\/tenant\/devices[\s\S]*tenant@demo>/, '?auth.getUser\r'],
      [/GET \/api\/auth\/user[\s\S]*tenant@demo>/, '.readonly on\r'],
      [/\(ro\)>/, 'api.device.deleteDevice(one)\r'],
      [/the prompt is read-only[\s\S]*\(ro\)>/, '.readonly off\r'],
      [/readonly is off[\s\S]*tenant@demo>/, '.confirm on\r'],
      [/confirm is on[\s\S]*tenant@demo>/, 'api.device.deleteDevice(one)\r'],
      [/'DHT11 Demo Device'\): sure\?/, 'n\r'],
      [/the answer was no[\s\S]*tenant@demo>/, '.as customer@thingsboard.org\r'],
      [/customer@demo>/, 'api.auth.getUser().authority\r'],
      [/CUSTOMER_USER\n[\s\S]*customer@demo>/, '.back\r'],
      [NEXT, '\x1b[200~const total = [1, 2]\n  .map((x) => x * 2)\n  .length\x1b[201~'],
      [/\.length/, '\r'],
      [NEXT, 'total\r'],
      [/\n2\n[\s\S]*tenant@demo>/, '.watch 0.2 total + 1\r'],
      [/3\n3\n/, CTRL_C],
      [NEXT, '.save session.ts 3-99\r'],
      [/tbx run session\.ts[\s\S]*tenant@demo>/, '.exit\r'],
    ])
    expect(
      plain(seen[5] ?? '')
        .split('\n')
        .slice(-7),
    ).toEqual(
      [
        "tenant@demo> api.device.getTenantDevices({ pageSize: 2, sortProperty: 'name' })",
        'name                      type     created              id',
        '────────────────────────  ───────  ───────────────────  ────────────────────────────────────',
        'DHT11 Demo Device         default  TIME                 UUID',
        'Raspberry Pi Demo Device  default  TIME                 UUID',
        '2 of 9',
        'type more for the next page',
        'tenant@demo>',
      ].slice(-7),
    )
    // brackets of a paste are asked for, and given back
    expect(raw).toContain('\x1b[?2004h')
    expect(raw).toContain('\x1b[?2004l')
    const script = readFileSync(join(folder.path, 'session.ts'), 'utf8')
    expect(script).toContain('const total = [1, 2]\n  .map((x) => x * 2)\n  .length\n')
    const ran = spawnSync(process.execPath, [BIN, 'run', 'session.ts', '--demo'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TBX_HOME: join(folder.path, 'tbx') },
    })
    expect([ran.stderr, ran.status]).toEqual([expect.not.stringContaining('error'), 0])
  },
  60_000,
)

inTerminal.each([40, 200])(
  'a list at %i columns is no wider than the terminal',
  async (columns) => {
    const { seen } = await at(['--demo'], columns, [
      [NEXT, "api.device.getTenantDevices({ pageSize: 2, sortProperty: 'name' })\r"],
      [/2 of 9[\s\S]*tenant@demo>/, '.exit\r'],
    ])
    const lines = (seen[1] ?? '').split('\n')
    const heading = lines.findIndex((line) => line.startsWith('name'))
    // a line that was too long would go on in the next one
    expect(lines.slice(heading, heading + 5).map((line) => line.slice(0, 4))).toEqual([
      'name',
      '────',
      'DHT1',
      'Rasp',
      '2 of',
    ])
  },
  60_000,
)
