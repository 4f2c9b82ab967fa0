import { Problem } from './problem.ts'
import { isDuration, parseDuration } from './units.ts'
import { type Fields, openZone, type Zone } from './zone.ts'

export interface ParseTimeOptions {
  /** ms since 1970 that `now`, `7d` and `yesterday` count from. */
  readonly now: number
  /** Zone of what names none; `UTC` unless said. */
  readonly zone?: string | undefined
}

const DAY = 86_400_000
const DATE =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * A time in ms since 1970. It may be ISO (`2026-01-15`, `2026-01-15T12:00`, with a zone or without), a month (`2026-01`),
 * seconds or ms since 1970, a duration that counts back from now (`7d`), `now`, `today` or `yesterday` (their start).
 *
 * @throws Problem of kind `usage` where it is none of these, or it is not clear whether a number means seconds or ms
 * @example parseTime('2026-01-15', { now: 0, zone: 'Europe/Berlin' }) // 1768431600000
 */
export function parseTime(given: string, { now, zone: name }: ParseTimeOptions): number {
  const text = given.trim()
  const zone = openZone(name)
  if (/^-?\d+$/.test(text)) return fromEpoch(text)
  if (isDuration(text)) return now - parseDuration(text)
  const word = fromWord(text.toLowerCase(), now, zone)
  if (word !== undefined) return word
  const parts = DATE.exec(text)
  const time = parts ? fromParts(parts, zone) : Number.NaN
  if (Number.isNaN(time)) throw noTime(given)
  return time
}

/** From 2001 to 2286 as seconds, from 2001 to 2286 as ms: the number of digits tells them apart. */
function fromEpoch(text: string): number {
  if (/^\d{10}$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  if (text === '0') return 0
  throw new Problem(`"${text}" is not clear: seconds since 1970 have 10 digits, milliseconds 13`, {
    kind: 'usage',
    hint: 'write it as a date, such as 2026-01-15T12:00:00Z',
  })
}

function fromWord(word: string, now: number, zone: Zone): number | undefined {
  if (word === 'now') return now
  if (word === 'today') return startOfDay(now, zone)
  // half a day back from midnight is yesterday, also where a day has 23 or 25 hours
  return word === 'yesterday' ? startOfDay(startOfDay(now, zone) - DAY / 2, zone) : undefined
}

function startOfDay(ms: number, zone: Zone): number {
  const date = new Date(ms + zone.offsetAt(ms))
  return zone.toTime({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

function fromParts([, year, month, day, hour, minute, second, part, own]: RegExpExecArray, zone: Zone): number {
  const fields: Fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    ms: Number((part ?? '0').padEnd(3, '0')),
  }
  return (own ? openZone(own.toUpperCase()) : zone).toTime(fields)
}

function noTime(text: string): Problem {
  const hint = 'it may be 2026-01-15, 2026-01-15T12:00Z, 2026-01, 7d (ago), yesterday, now, or seconds or ms since 1970'
  return new Problem(`"${text}" is no time`, { kind: 'usage', hint })
}

/**
 * A time as ISO text in a zone.
 *
 * @example formatTime(1768431600000, openZone('Europe/Berlin')) // '2026-01-15T00:00:00.000+01:00'
 */
export function formatTime(ms: number, zone: Zone): string {
  const offset = zone.offsetAt(ms)
  const text = new Date(ms + offset).toISOString()
  if (offset === 0) return text
  const minutes = Math.abs(offset) / 60_000
  const two = (amount: number) => String(Math.trunc(amount)).padStart(2, '0')
  return `${text.slice(0, -1)}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}
