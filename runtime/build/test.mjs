// `npm test`: the whole gate. Brings the clone up to date (the build checks the types), lints, runs the tests.
// `--long` runs the long ones too; other arguments go to jest, so `npm test -- retry` runs what matches.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run, SetUpFailed, setUp } from './setup.mjs'

const args = process.argv.slice(2)
const long = args.includes('--long')
const folder = mkdtempSync(join(tmpdir(), 'tbx-test-'))

try {
  setUp()
  if (existsSync(join(root, '.git')))
    run(join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.'])
  else console.error('tbx: SKIPPED the lint: this is no git clone')
  process.exitCode = jest(args.filter((arg) => arg !== '--long')) || searchForSecrets()
} catch (error) {
  if (!(error instanceof SetUpFailed)) throw error
  console.error(`tbx: ${error.message}`)
  process.exitCode = error.exitCode
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function jest(patterns) {
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--json',
      `--outputFile=${report}`,
      ...patterns,
    ],
    // no setting of the developer's own may reach a test
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...cleanEnvironment(), ...(long && { TBX_LONG: '1' }) },
    },
  )
  summarise(report)
  return status ?? 1
}

function cleanEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(TB_|TBX_|NODE_OPTIONS$)/.test(name))
  return { ...Object.fromEntries(own), TBX_HOME: join(folder, 'home'), TBX_TEST_RECORD: join(folder, 'record.txt') }
}

/** What was skipped is said as loudly as what failed. */
function summarise(report) {
  if (!existsSync(report)) return
  const { testResults, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  for (const { assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) if (status === 'pending') console.log(`SKIPPED ${fullName}`)
  }
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
}

/** Tests log in with secrets that begin with this and occur nowhere else: none may have been printed or written. */
function searchForSecrets() {
  const canary = /canary-secret-[\w-]+/g
  const places = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const found = places.flatMap(({ parentPath, name }) =>
    name === 'report.json'
      ? []
      : (readFileSync(join(parentPath, name), 'utf8').match(canary) ?? []).map((secret) => `${name}: ${secret}`),
  )
  for (const place of found) console.log(`LEAKED ${place}`)
  return found.length > 0 ? 1 : 0
}
