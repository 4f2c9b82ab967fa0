import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { root } from '../../helpers/root.ts'
import type { Exchange, Scenario } from './types.ts'

export type Recording = { name: string; exchanges: Exchange[] }

const folder = join(root, 'test', 'conformance')

/** Every recording of a real server, by the name of its scenario. */
export function loadRecordings(): Recording[] {
  const files = readdirSync(join(folder, 'recordings')).sort()
  return files.flatMap((file) => {
    const lines = gunzipSync(readFileSync(join(folder, 'recordings', file))).toString()
    return lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Recording)
  })
}

export async function loadScenario(name: string): Promise<Scenario> {
  return (await import(pathToFileURL(join(folder, 'scenarios', `${name}.mjs`)).href)).default
}

/** A JSON file beside the recordings. */
export const loadTable = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8'))
