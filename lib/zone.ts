import { Problem } from './problem.ts'

/** Wall-clock fields; month from 1. */
export interface Fields {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly ms?: number
}

/** A time zone: what its clocks show, and when. */
export interface Zone {
  readonly name: string
  /** ms that its clocks are ahead of UTC at that time. */
  offsetAt(ms: number): number
  /** When its clocks show that; in the hour that is shown twice, the first time. */
  toTime(fields: Fields): number
}

const STEP = 900_000

/**
 * A time zone by its IANA name (`Europe/Berlin`), or an offset (`+02:00`).
 *
 * @throws Problem of kind `usage` for a name that is none
 * @example openZone('Europe/Berlin').offsetAt(Date.UTC(2026, 6, 1)) // 7200000
 */
export function openZone(name = 'UTC'): Zone {
  const offsetAt = offsetsOf(name)
  return {
    name,
    offsetAt,
    toTime(fields) {
      const asUtc = toUtc(fields)
      const early = asUtc - offsetAt(asUtc - 86_400_000)
      return early + offsetAt(early) === asUtc ? early : asUtc - offsetAt(asUtc - offsetAt(asUtc))
    },
  }
}

function toUtc({ year, month, day, hour = 0, minute = 0, second = 0, ms = 0 }: Fields): number {
  const time = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  const date = new Date(time)
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  return isThere ? time : Number.NaN
}

function offsetsOf(name: string): (ms: number) => number {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(name)
  if (fixed) {
    const offset = (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000 * (fixed[1] === '-' ? -1 : 1)
    return () => offset
  }
  if (/^(?:utc|z|gmt)$/i.test(name)) return () => 0
  const format = formatOf(name)
  // offsets change on a quarter of an hour; asking Intl for each of a million points would take seconds
  let start = Number.NaN
  let known = 0
  return (ms) => {
    const step = Math.floor(ms / STEP) * STEP
    if (step !== start) {
      known = readOffset(format, step)
      start = step
    }
    return known
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric'
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
    })
  } catch (cause) {
    throw new Problem(`"${timeZone}" is no time zone: it should be like Europe/Berlin, UTC or +02:00`, {
      kind: 'usage',
      cause,
    })
  }
}

function readOffset(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]))
  const [year = 0, month = 1, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (type) => Number(parts.get(type as Intl.DateTimeFormatPartTypes)),
  )
  const signed = parts.get('era')?.startsWith('B') ? 1 - year : year
  return Date.UTC(signed, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}
