import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const DRIVER = fileURLToPath(new URL('./session-driver.js', import.meta.url))

/** What the prompt shows for each of these inputs, typed one after the other on a demo. */
export function replay(inputs: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [DRIVER], {
    input: inputs.map((input) => `${JSON.stringify(input)}\n`).join(''),
    encoding: 'utf8',
    timeout: 30_000,
  })
  if (status !== 0) throw new Error(`the session ended with ${status}: ${stderr}`)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
