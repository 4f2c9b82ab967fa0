import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { GLOBAL_FLAGS } from '../../runtime/cli/flags.ts'
import { COMMANDS } from '../../runtime/cli/main.ts'
import { refineCall } from '../../runtime/cli/operations/refine-call.ts'
import { nodeHost } from '../../runtime/host.ts'
import { openLibrary } from '../../runtime/script/library.ts'
import { flagOf } from '../../runtime/script/option.ts'
import { replay } from '../helpers/replay.ts'
import { root } from '../helpers/root.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '')
const tasks = openLibrary(nodeHost().files, join(root, 'dist', 'scripts')).tasks()
const folder = temporaryFolder()
afterAll(folder.remove)

describe('README', () => {
  test('its session is what the prompt shows', () => {
    const lines = blocks('tbx').join('').split('\n').filter(Boolean)
    const inputs = lines
      .filter((line) => line.startsWith('tenant@demo> '))
      .map((line) => line.slice('tenant@demo> '.length))
    const shown = replay(inputs)
    const replayed = inputs.flatMap((input, i) => [`tenant@demo> ${input}`, ...(shown[i] ? shown[i].split('\n') : [])])
    expect(replayed).toEqual(lines)
  })

  test.each(
    blocks('sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => /\btbx\b.*--demo/.test(line)),
  )('its command works: %s', async (line) => {
    const [, before = '', command = ''] = /^(?:(.*)\| )?tbx ?(.*)$/.exec(line) ?? []
    const input = /^echo '(.*)' $/.exec(before)?.[1] ?? ''
    const { code, out } = await tbx(words(command), { cwd: root, input, env: { TBX_HOME: folder.path } })
    expect(code).toBe(0)
    expect(out).not.toBe('')
  })

  test('its table of tasks is that of their definitions', () => {
    const rows = tasks.map(({ name, summary }) => `| \`${name}\` | ${summary.replaceAll('|', '\\|')} |`).sort()
    const names = new Set(tasks.map(({ name }) => name))
    const lines = readme.split('\n').map((line) => line.replace(/ +\|/g, ' |'))
    const shown = lines.filter((line) => names.has(/^\| `([\w-]+)` +\|/.exec(line)?.[1] ?? ''))
    expect(shown).toEqual(rows)
  })

  test('names the npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const [, name = ''] of readme.matchAll(/npm (?:run )?(start|test|bench|smoke|generate|lint)\b/g)) {
      expect(scripts).toHaveProperty([name])
    }
  })

  test('knows every command, and no flag that is none', () => {
    for (const { name } of COMMANDS) if (name !== 'prompt') expect(readme).toContain(`tbx ${name}`)
    const ofTasks = tasks.flatMap(({ options }) => Object.keys(options).map(flagOf))
    // the parameters of an operation are flags of `tbx call`
    const called = [...readme.matchAll(/tbx call (?:--demo )?([\w.]+)/g)].map(([, name = '']) => refineCall(name))
    const ofCalls = called.flatMap(({ flags = [] }) => flags).map(({ name }) => name)
    const ofCommands = [...GLOBAL_FLAGS, ...COMMANDS.flatMap(({ flags = [] }) => flags)].map(({ name }) => name)
    const own = ['dry-run', ...exampleOptions()]
    const known = new Set([...ofCommands, ...ofCalls, ...ofTasks, ...own].map((name) => `--${name}`))
    const named = new Set([...readme.matchAll(/(?<=[`\s])--[a-z][a-z-]+/g)].map(([flag]) => flag))
    expect([...named].filter((flag) => !known.has(flag))).toEqual([])
  })
})

/** Options of the task that README shows. */
const exampleOptions = (): string[] =>
  blocks('ts').flatMap((block) => [...block.matchAll(/(\w+): \{ type: '/g)].map((match) => match[1] ?? ''))

/** The words of a shell line, with single quotes. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
