import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../helpers/tbx.ts'
import { CTRL_C, hasTerminal, typeInTerminal } from '../helpers/terminal.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const inTerminal = hasTerminal ? test : test.skip

inTerminal(
  'a newcomer in a terminal: a demo, a table, an error, pasted lines, Ctrl-C, history, the end',
  async () => {
    const { raw: screen, seen } = await typeInTerminal(
      [
        [/tenant@demo>$/, "api.device.getTenantDevices({ pageSize: 2, sortProperty: 'name' })\r"],
        [/2 of 9[\s\S]*tenant@demo>$/, 'nope\r'],
        [/nope is not defined[\s\S]*tenant@demo>$/, 'const a = 1\rconst b = a + 1\ra + b\r'],
        [/ 3\n[\s\S]*tenant@demo>$/, 'new Promise(() => {})\r'],
        [/Promise/, CTRL_C],
        [/stopped by Ctrl-C[\s\S]*tenant@demo>$/, 'while (true) {}\r'],
        [/while \(true\) \{\}/, CTRL_C],
        [/stopped by Ctrl-C[\s\S]*tenant@demo>$/, "const secret = { password: 'typed-by-hand-and-echoed' }\r"],
        [/tenant@demo>$/, '.exit\r'],
      ],
      { cwd: folder.path, env: { TBX_HOME: join(folder.path, 'tbx') } },
    )
    expect(screen).toContain('no server is configured')
    expect(seen.at(-1)).toMatch(/DHT11 Demo Device +default/)
    const file = join(folder.path, 'tbx', 'history.jsonl')
    const history = readFileSync(file, 'utf8')
    expect(history).toContain('"a + b"')
    expect(history).not.toContain('typed-by-hand')
    expect(statSync(file).mode & 0o077).toBe(0)
  },
  60_000,
)
