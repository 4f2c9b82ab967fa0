import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../helpers/tbx.ts'
import { hasTerminal, typeInTerminal } from '../helpers/terminal.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const inTerminal = hasTerminal ? test : test.skip

inTerminal(
  'a transcript holds inputs, results, errors and curl lines, and ends when told',
  async () => {
    await typeInTerminal(
      [
        [/tenant@demo>$/, '.transcript hand-out.md\r'],
        [/until \.transcript off[\s\S]*tenant@demo>$/, 'api.auth.getUser().email\r'],
        [/tenant@thingsboard\.org\n[\s\S]*tenant@demo>$/, "throw new Error('no such luck')\r"],
        [/no such luck'\)\n[\s\S]*no such luck[\s\S]*tenant@demo>$/, '.load absent.ts\r'],
        [/there is no such file[\s\S]*tenant@demo>$/, '.transcript off\r'],
        [/has ended[\s\S]*tenant@demo>$/, "'not kept'\r"],
        [/not kept'\n[\s\S]*tenant@demo>$/, '\x04'],
      ],
      { args: ['--demo'], columns: 100, cwd: folder.path, env: { TBX_HOME: join(folder.path, 'tbx') } },
    )
    const text = readFileSync(join(folder.path, 'hand-out.md'), 'utf8')
    expect(text).toContain('```ts\napi.auth.getUser().email\n```\n\n```text\ntenant@thingsboard.org\n```')
    expect(text).toMatch(/```sh\ncurl .*\/api\/auth\/user.*\n```/)
    expect(text).toMatch(/```ts\nthrow new Error\('no such luck'\)\n```\n\n```text\n[^`]*no such luck[^`]*```/)
    expect(text).toMatch(/```ts\n\.load absent\.ts\n```\n\n```text\n[^`]*there is no such file[^`]*```/)
    expect(text).not.toContain('not kept')
    expect(text).not.toContain('eyJ')
  },
  30_000,
)
