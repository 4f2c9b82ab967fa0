import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'

// What users get: the packed file in an empty folder, and their own compiler. Installing takes its time.
const long = process.env.TBX_LONG ? test : test.skip
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'tbx-packed-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const GOOD = `
import { connect, type Device, defineTask } from 'tbx'
import { createMiniBoard } from 'tbx/miniboard'
import type { EntityGroup } from 'tbx/every'
const board = await createMiniBoard()
const { url } = await board.listen()
const { api, close } = await connect({ url, username: 'tenant@thingsboard.org', password: 'tenant' })
const page = await api.device.getTenantDevices({ pageSize: 3, page: 0 })
const one: Device | undefined = page.data?.[0]
console.log(one?.name, page.totalElements)
export type Group = EntityGroup
export default defineTask({ summary: 'a task', options: {}, needs: {}, run: async () => undefined })
close()
await board.close()
`
const BAD = `
import { connect } from 'tbx'
const { api } = await connect({ url: 'http://x', username: 'a', password: 'b' })
await api.device.getTenantDevices({ pagSize: 3 })
await api.device.getTenatDevices()
await api.device.getDeviceById(7)
`
const CONFIG = {
  compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', outDir: 'out', rootDir: '.', types: ['node'] },
}

long(
  'the packed package type-checks in an empty folder, finds mistakes, and runs',
  () => {
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], root)
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string
    write('package.json', '{"type":"module"}')
    npm(['install', '--no-audit', '--no-fund', join(folder, packed)], folder)
    write('tsconfig.json', JSON.stringify(CONFIG))
    write('good.ts', GOOD)
    expect(compile()).toEqual([])
    expect(execFileSync(process.execPath, ['out/good.js'], { cwd: folder, encoding: 'utf8' })).toBe(
      'Test Device A1 9\n',
    )
    write('bad.ts', BAD)
    expect(compile()).toEqual([
      expect.stringMatching(/^bad\.ts\(4,.*'pagSize' does not exist.*'pageSize'/),
      expect.stringMatching(/^bad\.ts\(5,.*'getTenatDevices' does not exist.*'getTenantDevices'/),
      expect.stringMatching(/^bad\.ts\(6,.*'number' is not assignable/),
    ])
  },
  300_000,
)

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' })
}

/** The errors of the user's compiler. */
function compile(): string[] {
  const compiler = join(folder, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('error TS'))
}
