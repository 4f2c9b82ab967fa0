// Brings a clone up to date: installs what is missing, builds what is old. Plain JavaScript without dependencies,
// because it runs before anything is installed. Its talk goes to stderr; with nothing to do it takes a few ms.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const SOURCES = ['runtime', 'lib', 'scripts', 'test', 'bench', 'package.json', 'tsconfig.json']
const inRoot = (...names) => join(root, ...names)

/** Installs and builds what is missing or older than its source; throws where a step fails. */
export function setUp() {
  installIfNeeded()
  buildIfNeeded()
}

/** Runs one of the installed packages' programs, or a file, with this very Node; talk goes to stderr. */
export function run(file, args = [], { stdout = 'stderr' } = {}) {
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
  })
  if (result.status !== 0) throw new SetUpFailed(`${[file, ...args].join(' ')} failed`, result.status ?? 1)
}

export class SetUpFailed extends Error {
  constructor(message, exitCode) {
    super(message)
    this.exitCode = exitCode
  }
}

function installIfNeeded() {
  const lock = readFileSync(inRoot('package-lock.json'))
  const stamp = inRoot('node_modules', '.tbx-lock')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!matchesInstalled(lock)) {
    console.error('tbx: installing what it needs (npm ci) …')
    npmCi()
  }
  writeFileSync(stamp, wanted)
}

/** Whether node_modules holds just what the lock file names, as npm itself noted it down. */
function matchesInstalled(lock) {
  const note = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(lock).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  )
}

function npmCi() {
  // npm's own JavaScript, where npm started us: a shell script by that name cannot be run on Windows without a shell
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-fund', '--no-audit']
  const stdio = ['ignore', 2, 'inherit']
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' })
  if (result.status !== 0) throw new SetUpFailed('npm ci failed', result.status ?? 1)
}

function buildIfNeeded() {
  const stamp = inRoot('dist', '.built')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('tbx: building …')
  run(inRoot('runtime', 'build', 'build.mjs'))
  mkdirSync(inRoot('dist'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Digest of path, size and time of every source file, and of the Node that the code cache is for. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    const stat = statSync(path)
    if (!stat.isDirectory()) hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`)
    else for (const name of readdirSync(path).sort()) add(join(path, name))
  }
  for (const source of SOURCES) if (existsSync(inRoot(source))) add(inRoot(source))
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp()
  } catch (error) {
    if (!(error instanceof SetUpFailed)) throw error
    console.error(`tbx: ${error.message}`)
    process.exitCode = error.exitCode
  }
}
