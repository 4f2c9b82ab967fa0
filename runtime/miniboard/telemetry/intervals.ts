import { BareRefusal } from '../wire/refusal.ts'

export const INTERVAL_TYPES = ['MILLISECONDS', 'WEEK', 'WEEK_ISO', 'MONTH', 'QUARTER'] as const
export type IntervalType = (typeof INTERVAL_TYPES)[number]
export type Interval = { from: number; to: number; ts: number }
export type IntervalOptions = {
  from: number
  to: number
  interval: number
  type: IntervalType
  timeZone: string | undefined
}

const MOST = 700

/** Cuts a range into intervals; the point of an interval lies in its middle. */
export function toIntervals({ from, to, interval, type, timeZone }: IntervalOptions): Interval[] {
  const end = Math.max(from + 1, to)
  if (type === 'MILLISECONDS') checkInterval(interval, from, end)
  const next = type === 'MILLISECONDS' ? (ts: number) => ts + interval : calendar(type, timeZone)
  const intervals: Interval[] = []
  for (let start = from; start < end; ) {
    if (intervals.length > MOST) throw tooMany(intervals.length)
    const stop = Math.min(next(start), end)
    intervals.push({ from: start, to: stop, ts: start + Math.floor((stop - start) / 2) })
    start = stop
  }
  return intervals
}

function checkInterval(interval: number, from: number, to: number): void {
  if (interval <= 0) {
    throw new BareRefusal(
      400,
      `Invalid TsKvQuery: 'interval' must be greater than 0, but got ${interval}. Please check your query parameters and ensure 'endTs' is greater than 'startTs' or increase 'interval'.`,
    )
  }
  const count = Math.floor((to - from) / interval)
  if (count > MOST) throw tooMany(count)
}

function tooMany(count: number): BareRefusal {
  return new BareRefusal(
    400,
    `Incorrect TsKvQuery. Number of intervals is to high - ${count}. Please increase 'interval' parameter for your query or reduce the time range of the query.`,
  )
}

/** Where the calendar unit ends that a moment lies in, by the clock of a time zone. */
function calendar(type: Exclude<IntervalType, 'MILLISECONDS'>, timeZone: string | undefined): (ts: number) => number {
  const offset = offsetIn(timeZone)
  return (ts) => {
    const local = new Date(ts + offset(ts))
    const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()]
    const weekday = (local.getUTCDay() - (type === 'WEEK_ISO' ? 1 : 0) + 7) % 7
    const end =
      type === 'MONTH'
        ? Date.UTC(year, month + 1, 1)
        : type === 'QUARTER'
          ? Date.UTC(year, month - (month % 3) + 3, 1)
          : Date.UTC(year, month, day - weekday + 7)
    // twice: the offset at the end of the unit is the one that counts
    const guess = end - offset(end - offset(ts))
    return end - offset(guess)
  }
}

function offsetIn(timeZone: string | undefined): (ts: number) => number {
  const format = formatIn(timeZone)
  if (!format) return () => 0
  return (ts) => {
    const parts = Object.fromEntries(format.formatToParts(ts).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ts / 1000) * 1000
  }
}

function formatIn(timeZone: string | undefined): Intl.DateTimeFormat | undefined {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const
  try {
    return timeZone ? new Intl.DateTimeFormat('en-US', { ...fields, hourCycle: 'h23', timeZone }) : undefined
  } catch {
    return undefined
  }
}
