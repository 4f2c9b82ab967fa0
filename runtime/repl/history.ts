import { join } from 'node:path'
import type { Host } from '../host.ts'
import { blankSecrets } from '../redact.ts'

/** Inputs that are kept at most. */
const LIMIT = 1_000

export interface History {
  /** Newest first, as readline wants them. */
  readonly entries: string[]
  /** Keeps an input. */
  add(input: string): void
}

/** Inputs as JSON lines, 0600, secrets blanked; where the file cannot be written, history ends with the process. */
export function openHistory(host: Host, folder: string, warn: (message: string) => void): History {
  const file = join(folder, 'history.jsonl')
  const entries = load(host.files.read(file) ?? '')
  let usable = true
  return {
    entries: [...entries].reverse().slice(0, LIMIT),
    add(input) {
      const kept = blankSecrets(input)
      if (!usable || kept.trim() === '' || kept === entries.at(-1)) return
      entries.push(kept)
      try {
        host.files.makeFolder(folder)
        if (entries.length > LIMIT * 2) rewrite()
        else host.files.append(file, `${JSON.stringify(kept)}\n`)
      } catch (error) {
        usable = false
        warn(`cannot keep the history in '${file}': ${(error as Error).message}`)
      }
    },
  }

  function rewrite(): void {
    entries.splice(0, entries.length - LIMIT)
    const temporary = `${file}.${host.pid}.tmp`
    host.files.write(temporary, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    host.files.rename(temporary, file)
  }
}

function load(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    try {
      const entry: unknown = JSON.parse(line)
      return typeof entry === 'string' ? [entry] : []
    } catch {
      return []
    }
  })
}
