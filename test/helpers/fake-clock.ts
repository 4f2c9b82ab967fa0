import type { Clock } from '../../runtime/host.ts'

export interface FakeClock extends Clock {
  /** Moves both clocks on, running the timers that fall due in their order, with what they set off in between. */
  advance(ms: number): Promise<void>
  /** Moves the wall clock alone: it was set, or the laptop slept. */
  jump(ms: number): void
}

/** A clock that only moves when told to. Starts at 2025-01-01T00:00:00Z. */
export function fakeClock(start = Date.UTC(2025, 0, 1)): FakeClock {
  let wall = start
  let monotonic = 0
  let timers: { at: number; action: () => void }[] = []

  return {
    now: () => wall,
    monotonic: () => monotonic,
    after(ms, action) {
      const timer = { at: monotonic + Math.max(0, ms), action }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    async advance(ms) {
      const end = monotonic + ms
      await settle()
      for (let next = due(end); next; next = due(end)) {
        moveTo(next.at)
        timers = timers.filter((other) => other !== next)
        next.action()
        await settle()
      }
      moveTo(end)
    },
    jump(ms) {
      wall += ms
    },
  }

  function due(end: number) {
    return timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }

  function moveTo(time: number): void {
    wall += time - monotonic
    monotonic = time
  }
}

/** Lets everything run that is ready to, sockets aside. */
const settle = () => new Promise((done) => setImmediate(done))
