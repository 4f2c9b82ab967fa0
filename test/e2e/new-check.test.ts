import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import ts from 'typescript'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const run = (...args: string[]) => tbx(args, { cwd: folder.path, env: { TBX_HOME: join(folder.path, 'home') } })
const at = (name: string) => join(folder.path, name)

test('tbx new writes a script that checks and runs', async () => {
  const made = await run('new', 'report')
  expect(made).toMatchObject({ code: 0, out: '' })
  expect(made.err.match(/wrote .*/g)).toEqual(['wrote report.ts', 'wrote tsconfig.json', 'wrote tbx-env.d.ts'])
  expect(await run('check', 'report.ts')).toMatchObject({ code: 0, out: '', err: 'report.ts: nothing to mend\n' })
  const ran = await run('run', '--demo', 'report.ts', 'thermostat')
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('2 devices') })
}, 60_000)

test('tbx new --task writes a task that checks, tells its help, and runs', async () => {
  const alone = temporaryFolder()
  const inAlone = (...args: string[]) => tbx(args, { cwd: alone.path })
  await inAlone('new', 'fleet', '--task')
  expect(await inAlone('check', 'fleet.ts')).toMatchObject({ code: 0, out: '' })
  expect((await inAlone('run', 'fleet.ts', '--help')).out).toContain('--type')
  const ran = await inAlone('run', '--demo', 'fleet.ts', '--type', 'thermostat', '--output', 'json')
  expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('2 devices') })
  expect(JSON.parse(ran.out)).toHaveLength(2)
  alone.remove()
}, 60_000)

test('tbx new leaves alone what is there, renews what it wrote itself, and TypeScript agrees with all of it', async () => {
  const script = readFileSync(at('report.ts'), 'utf8')
  expect(await run('new', 'report.ts')).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot write "report.ts": it is there already'),
  })
  expect(readFileSync(at('report.ts'), 'utf8')).toBe(script)
  const environment = readFileSync(at('tbx-env.d.ts'), 'utf8')
  writeFileSync(at('tbx-env.d.ts'), environment.split('\n').slice(0, 3).join('\n'))
  expect((await run('new', 'second')).err).toContain('tsconfig.json is there already, and stays')
  expect(readFileSync(at('tbx-env.d.ts'), 'utf8')).toBe(environment)
  expect((await run('new', 'deeper/third')).err).toContain('tbx-env.d.ts holds for it')
  expect(complaints()).toEqual([])
}, 60_000)

test('tbx new keeps a tbx-env.d.ts that is somebody’s own', async () => {
  const alone = temporaryFolder()
  writeFileSync(join(alone.path, 'tbx-env.d.ts'), '// mine')
  expect((await tbx(['new', 'a'], { cwd: alone.path })).err).toContain('tbx-env.d.ts is there already, and stays')
  expect(readFileSync(join(alone.path, 'tbx-env.d.ts'), 'utf8')).toBe('// mine')
  alone.remove()
}, 60_000)

test('tbx new --edition pe writes for all editions, and tbx check follows', async () => {
  const alone = temporaryFolder()
  const inAlone = (...args: string[]) => tbx(args, { cwd: alone.path })
  await inAlone('new', 'groups', '--edition', 'pe')
  writeFileSync(join(alone.path, 'groups.ts'), "console.log((await api.role.getRoleById('x')).name)\n")
  expect(await inAlone('check', 'groups.ts')).toMatchObject({ code: 0, out: '' })
  expect(await inAlone('check', 'groups.ts', '--edition', 'ce')).toMatchObject({
    code: 1,
    out: expect.stringContaining("'role' does not exist"),
  })
  alone.remove()
}, 60_000)

test('tbx check says where and what, with exit code 1, for TypeScript and for JavaScript', async () => {
  writeFileSync(at('bad.ts'), "const type: number = 'x'\nawait api.device.getTenantDevices({ pagSize: type })\n")
  writeFileSync(at('bad.js'), "await api.device.getDevicById('x')\n")
  const text = await run('check', 'bad.ts')
  expect(text.code).toBe(1)
  expect(text.out.split('\n')[0]).toBe("bad.ts:1:7: Type 'string' is not assignable to type 'number' (TS2322)")
  expect(text.out.split('\n')[1]).toMatch(/^bad\.ts:2:37: .*Did you mean to write 'pageSize'\? \(TS2561\)$/)
  const rows = await run('check', 'bad.js', '--output', 'json')
  expect(rows.code).toBe(1)
  expect(JSON.parse(rows.out)).toMatchObject([{ file: 'bad.js', line: 1, column: 18, code: 'TS2551' }])
}, 60_000)

test.each([
  [['check'], 'there is no script to check'],
  [['check', 'nope.ts'], 'there is no such file'],
  [['new'], 'there is no script to write'],
])('tbx %j is a usage error', async (args, message) => {
  expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
})

/** What TypeScript has against the folder, by its tsconfig.json alone: what an editor shows. */
function complaints(): string[] {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder.path)
  const program = ts.createProgram(fileNames, options)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}
