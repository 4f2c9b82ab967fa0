import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { root } from '../helpers/root.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const options = { cwd: folder.path, env: { TBX_HOME: join(folder.path, 'home') } }
const run = (...args: string[]) => tbx(args, options)

function write(name: string, text: string): string {
  writeFileSync(join(folder.path, name), text)
  return name
}

const TASK = `import { defineTask, Problem } from 'tbx'
export default defineTask({
  summary: 'halve numbers',
  options: {
    numbers: { type: 'list', positional: true, required: true, description: 'numbers to halve' },
    by: { type: 'number', default: 2, description: 'divisor' },
  },
  needs: {},
  async *run({ options, tally }) {
    for (const text of options.numbers) {
      const half = Number(text) / options.by
      if (Number.isNaN(half)) tally.failed(text, new Problem('it is no number'))
      else yield { number: text, half }
      if (!Number.isNaN(half)) tally.done()
    }
  },
})
`

describe('tbx scripts', () => {
  test('lists every task that is shipped, without a server', async () => {
    const { code, out } = await run('scripts', '--output', 'ndjson')
    const names = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name)
    const areas = readdirSync(join(root, 'scripts'), { withFileTypes: true }).filter(({ name }) => name !== 'examples')
    const files = areas.flatMap(({ name }) => readdirSync(join(root, 'scripts', name)))
    expect(code).toBe(0)
    expect(names.sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort())
  })
})

describe('tbx run <task>', () => {
  test('--help prints the task’s own help, without a server or a login', async () => {
    const { code, out } = await run('run', 'attributes-set', '--help')
    expect(code).toBe(0)
    expect(out).toContain('usage: tbx run attributes-set [KEY=VALUE …] [options]')
    expect(out).toContain('--dry-run')
  })

  test.each([
    [['run', 'devices-reprt'], 'did you mean "devices-report"?'],
    [['run', 'devices-reprt', '--help'], 'did you mean "devices-report"?'],
    [['run', 'devices-report', '--inactiv-since', '7d'], 'did you mean --inactive-since?'],
    [['run', 'devices-report', '--inactive-since', 'soon'], '"soon" is no time'],
    [['run', 'devices-report', '--inactive-since'], 'inactive-since'],
    [['run', 'devices-report', '--tz', 'UTC', '--tz', '+01:00'], '--tz: it is given twice'],
    [['run', 'devices-report', 'pump'], "cannot use 'pump': nothing takes it"],
    [['run', 'devices-report', '--dry-run'], 'unknown option --dry-run'],
    [['run'], 'name a task or a file'],
  ])('%j is wrong usage, with or without a server', async (args, said) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  test('runs on the demo, with flags of tbx anywhere', async () => {
    const { code, out, err } = await run('run', 'devices-report', '--output', 'csv', '--search', 'Thermostat', '--demo')
    expect(code).toBe(0)
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toBe('name,type,label,customer,state,lastActivityTime,silentFor')
    const line = (name: string) => expect.stringMatching(`^${name},thermostat,,,active,\\d+,`)
    expect(rows).toEqual([line('Thermostat T1'), line('Thermostat T2')])
    expect(err).toContain('2 of 2 devices')
  })

  test('tells in a last line what a dry run would have done', async () => {
    const { code, out, err } = await run(
      'run',
      'attributes-set',
      '--demo',
      'floor=3',
      '--device',
      'Thermostat T1',
      '--dry-run',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ device: 'Thermostat T1', key: 'floor', new: 3, outcome: 'would be set' }])
    expect(err).toContain('1 done; nothing was changed (--dry-run)')
    expect(err).not.toContain('would change: nothing')
  })
})

describe('tbx run <file> of a task', () => {
  test('has help made from its options', async () => {
    const { code, out } = await run('run', write('halve.ts', TASK), '--help')
    expect(code).toBe(0)
    expect(out).toContain('usage: tbx run halve.ts <numbers …> [options]')
  })

  test('gives rows, what failed on stderr, and exit code 5', async () => {
    const { code, out, err } = await run('run', write('halve.ts', TASK), '--demo', '4', 'x', '7', '--output', 'csv')
    expect(code).toBe(5)
    expect(out).toBe('number,half\n4,2\n7,3.5\n')
    expect(err).toContain('failed: x: it is no number')
    expect(err).toContain('2 done, 1 failed')
  })

  test('refuses an option with the name of a flag of tbx', async () => {
    const { code, err } = await run(
      'run',
      write('bad.ts', TASK.replace('by:', 'output:').replace('options.by', '2')),
      '--help',
    )
    expect(code).toBe(2)
    expect(err).toContain('the option "output" has the name of a flag of tbx')
  })

  test('an error of its code says where, a problem that it tells does not', async () => {
    const broken = write('broken.ts', TASK.replace('const half =', 'null.x; const half ='))
    expect((await run('run', broken, '--demo', '4')).err).toContain('(broken.ts:11:')
    const told = write(
      'told.ts',
      TASK.replace('const half =', "if (1) throw new Problem('no halves today', { hint: 'come again' }); const half ="),
    )
    const { code, err } = await run('run', told, '--demo', '4')
    expect(code).toBe(1)
    expect(err).toContain('error: no halves today\nhint: come again')
  })
})

test('a function as the default export has api at hand in its statements, an object that is a task has its options', async () => {
  const text = 'const user = await api.auth.getUser()\nexport default ({ args }) => [user.authority, ...args]\n'
  expect(JSON.parse((await run('run', write('function.ts', text), '--demo', 'x')).out)).toEqual(['TENANT_ADMIN', 'x'])
  const object =
    "export default { summary: 's', options: { a: { type: 'number', description: '' } }, needs: {}, run: ({ options }) => options.a }"
  expect((await run('run', write('object.ts', object), '--demo', '--a', '3')).out).toBe('3\n')
})

test('tbx run <plain file> --help shows its comment, and runs nothing', async () => {
  const { code, out } = await run('run', write('plain.ts', '// Says hello.\nconsole.log("hello")\n'), '--help')
  expect(code).toBe(0)
  expect(out).toContain('Says hello.')
  expect(out).not.toContain('hello"')
})

test('a file beside it is named where only its ending is missing', async () => {
  write('mine.ts', TASK)
  expect((await run('run', 'mine')).err).toContain('did you mean "mine.ts"?')
})

describe('scripts.<task>()', () => {
  test('is a function of typed code', async () => {
    const code =
      "const rows = await scripts.devicesReport({ search: 'Thermostat' }); (await rows.toArray()).map((r) => r.name)"
    const { out } = await run('eval', '--demo', code)
    expect(JSON.parse(out)).toEqual(['Thermostat T1', 'Thermostat T2'])
  })

  test('refuses a misspelt option with the nearest name', async () => {
    const { code, err } = await run('eval', '--demo', 'await scripts.devicesReport({ neverSen: true })')
    expect(code).toBe(2)
    expect(err).toContain('unknown option neverSen\nhint: did you mean neverSeen?')
  })
})
