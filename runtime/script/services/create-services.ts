import { type Host, sleep } from '../../host.ts'
import { blankSecrets } from '../../redact.ts'
import { createCsv } from './csv.ts'
import { createTextFiles } from './files.ts'
import { openFolder } from './folder.ts'
import type { TaskServices } from './mod.ts'
import { createProgress } from './progress.ts'
import { noQuestions, type Questions } from './questions.ts'
import { type Counts, createTally } from './tally.ts'

export interface CreateServicesOptions {
  /** Talk on stderr; already silent where it should be. */
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
  readonly ask?: Questions | undefined
  /** Whether progress may be drawn on stderr. */
  readonly draw: boolean
}

export interface Services {
  readonly services: TaskServices
  counts(): Counts
  /** The item whose work is going on. */
  item(): string | undefined
  /** The items that failed, and why. */
  failures(): readonly Failure[]
  /** Takes the bar away: the work is over, or its rows are shown from now on. */
  quiet(): void
}

/** An item that failed. */
export interface Failure {
  readonly name: string
  readonly error: string
}

/** The services of one run of a task. */
export function createServices(host: Host, { say, warn, ask = noQuestions, draw }: CreateServicesOptions): Services {
  const progress = createProgress({ clock: host.clock, stderr: host.stderr, shown: draw })
  const log = {
    info: (text: string) => progress.aside(() => say(text)),
    warn: (text: string) => progress.aside(() => warn(text)),
  }
  const failures: Failure[] = []
  const { tally, counts, item } = createTally((key, error) => {
    failures.push({ name: key, error: messageOf(error) })
    log.warn(failureText(key, error))
  })
  const services: TaskServices = {
    log,
    progress: { start: progress.start, add: progress.add, end: progress.end },
    tally,
    csv: createCsv(host, log.warn),
    files: createTextFiles(host),
    folder: (path) => openFolder(host, path),
    ask,
    now: () => host.clock.now(),
    pause: (ms, signal) => sleep(host.clock, ms, signal),
  }
  return { services, counts, item, failures: () => failures, quiet: progress.end }
}

const messageOf = (error: unknown): string =>
  blankSecrets((error as { message?: string } | undefined)?.message ?? String(error))

function failureText(key: string, error: unknown): string {
  const { message = String(error), hint } = (error ?? {}) as { message?: string; hint?: string }
  return blankSecrets(`failed: ${key}: ${message}${hint ? ` (${hint})` : ''}`)
}
