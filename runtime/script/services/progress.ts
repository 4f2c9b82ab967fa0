import type { SingleBar } from 'cli-progress'
import { formatDuration } from '../../../lib/units.ts'
import type { Clock, Output } from '../../host.ts'

/** Shows how far the work is, with the time that is left; on stderr, on a terminal only. */
export interface Progress {
  /** Begins anew; without a total only what is done is shown. `what` names the items: `devices`. */
  start(what: string, total?: number): void
  /** So many more are done. */
  add(count?: number): void
  end(): void
}

export interface ProgressOptions {
  readonly clock: Clock
  readonly stderr: Output
  /** False where nothing is to be shown. */
  readonly shown: boolean
}

export interface OwnedProgress extends Progress {
  /** Takes the bar away for a moment, so that lines can be written. */
  aside(write: () => void): void
}

/** A bar of cli-progress, loaded when there is one to be shown. */
export function createProgress({ clock, stderr, shown }: ProgressOptions): OwnedProgress {
  if (!shown) return { start: nothing, add: nothing, end: nothing, aside: (write) => write() }
  let run: Run | undefined
  return {
    start(what, total) {
      run?.end()
      run = startBar({ clock, stderr, what, ...(total !== undefined && { total }) })
    },
    add: (count = 1) => run?.add(count),
    end() {
      run?.end()
      run = undefined
    },
    aside(write) {
      run?.clear()
      write()
      run?.draw()
    },
  }
}

const nothing = () => {}

interface Run {
  add(count: number): void
  clear(): void
  draw(): void
  end(): void
}

interface StartBarOptions {
  readonly clock: Clock
  readonly stderr: Output
  readonly what: string
  readonly total?: number
}

function startBar({ clock, stderr, what, total }: StartBarOptions): Run {
  const began = clock.monotonic()
  let done = 0
  let bar: SingleBar | undefined
  let ended = false
  const payload = () => ({ what, left: leftText(clock.monotonic() - began, done, total) })
  void import('cli-progress').then(({ default: { SingleBar } }) => {
    if (ended) return
    bar = new SingleBar({
      format: total === undefined ? OPEN : BAR,
      stream: stderr,
      clearOnComplete: true,
      hideCursor: true,
    })
    bar.start(total ?? 0, done, payload())
  })
  return {
    add(count) {
      done += count
      bar?.update(done, payload())
    },
    clear: () => bar && stderr.write('\r\x1b[2K'),
    draw: () => bar?.update(done, payload()),
    end() {
      ended = true
      bar?.stop()
    },
  }
}

const BAR = '{bar} {percentage}% {value}/{total} {what}{left}'
const OPEN = '{value} {what}'

function leftText(elapsed: number, done: number, total: number | undefined): string {
  if (total === undefined || done === 0 || done >= total) return ''
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000)
  return `, ${formatDuration(seconds * 1000)} left`
}
