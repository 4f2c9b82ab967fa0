// `npm start`: brings the clone up to date, then is `tbx`.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root, SetUpFailed, setUp } from './setup.mjs'

try {
  setUp()
  createRequire(import.meta.url)(join(root, 'runtime', 'cli', 'bin.cjs'))
} catch (error) {
  if (!(error instanceof SetUpFailed)) throw error
  console.error(`tbx: ${error.message}`)
  process.exitCode = error.exitCode
}
