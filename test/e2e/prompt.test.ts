import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { record } from '../helpers/record.ts'
import { BIN, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

// `script` gives a program a terminal; where it is missing, npm test says that this was skipped
const hasScript = spawnSync('script', ['--version']).status === 0
const inTerminal = hasScript ? test : test.skip

// biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor begins with one
const plain = (text: string): string => text.replace(/\x1b\[[\d;]*[A-Za-z]/g, '')

const CTRL_C = '\x03'

/** Types each step once the screen shows what the step before has led to. */
function type(steps: readonly (readonly [expected: RegExp, keys: string])[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn('script', ['-qec', `${process.execPath} ${BIN}`, '/dev/null'], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', TBX_HOME: join(folder.path, 'tbx') },
    })
    let screen = ''
    let seen = 0
    let step = 0
    const timer = setTimeout(() => {
      child.kill()
      fail(new Error(`waited in vain for ${steps[step]?.[0]} on:\n${screen}`))
    }, 40_000)
    child.stdout.on('data', (text) => {
      screen += text
      for (let next = steps[step]; next?.[0].test(plain(screen.slice(seen))); next = steps[++step]) {
        seen = screen.length
        const keys = next[1]
        // a person takes a moment before Ctrl-C; what is faster comes before the code runs
        setTimeout(() => child.stdin.write(keys), keys === CTRL_C ? 700 : 0)
      }
    })
    child.on('close', () => {
      clearTimeout(timer)
      record(screen)
      done(screen)
    })
  })
}

inTerminal(
  'a newcomer in a terminal: a demo, a table, an error, pasted lines, Ctrl-C, history, the end',
  async () => {
    const screen = await type([
      [/tenant@demo> $/, "api.device.getTenantDevices({ pageSize: 2, sortProperty: 'name' })\r"],
      [/2 of 9[\s\S]*tenant@demo> $/, 'nope\r'],
      [/nope is not defined[\s\S]*tenant@demo> $/, 'const a = 1\rconst b = a + 1\ra + b\r'],
      [/> 3\r?\n[\s\S]*tenant@demo> $/, 'new Promise(() => {})\r'],
      [/Promise[\s\S]*\n/, CTRL_C],
      [/stopped by Ctrl-C[\s\S]*tenant@demo> $/, 'while (true) {}\r'],
      [/\{\}[\s\S]*\n/, CTRL_C],
      [/stopped by Ctrl-C[\s\S]*tenant@demo> $/, "const secret = { password: 'typed-by-hand-and-echoed' }\r"],
      [/tenant@demo> $/, '.exit\r'],
    ])
    expect(screen).toContain('no server is configured')
    expect(plain(screen)).toMatch(/DHT11 Demo Device +default/)
    const file = join(folder.path, 'tbx', 'history.jsonl')
    const history = readFileSync(file, 'utf8')
    expect(history).toContain('"a + b"')
    expect(history).not.toContain('typed-by-hand')
    expect(statSync(file).mode & 0o077).toBe(0)
  },
  60_000,
)
