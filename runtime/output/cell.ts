import { cleanLine } from './clean.ts'
import { toJson } from './json-value.ts'
import { isObject } from './shape.ts'

/** ThingsBoard's id for `nobody`: an unassigned device has it as its customer. */
const NOBODY = '13814000-1dd2-11b2-8080-808080808080'

/** What a person sees of a value in a table: one clean line. `name` is the field that it is the value of. */
export function cellText(value: unknown, name = ''): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return localTime(value.getTime())
  if (isEntityId(value)) return value.id === NOBODY ? '' : value.id
  if (Array.isArray(value)) return value.map(shortText).join(', ')
  if (isObject(value)) return shortText(value)
  const time = timeOf(value, name)
  if (time !== undefined) return time > 0 ? localTime(time) : ''
  return typeof value === 'function' ? `[function ${value.name}]` : cleanLine(String(value))
}

/** An id as the server writes it. */
export function isEntityId(value: unknown): value is { readonly entityType: string; readonly id: string } {
  if (!isObject(value)) return false
  const { entityType, id, ...rest } = value as Record<string, unknown>
  return typeof entityType === 'string' && typeof id === 'string' && Object.keys(rest).length === 0
}

/** `2026-01-15 12:00:00` in the time zone of this machine. */
export function localTime(ms: number): string {
  const date = new Date(ms)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`
}

const TIME_NAME = /(?:Time|Ts|TimeMs)$|^(?:ts|timestamp)$/

/** From 1973 to 2286; smaller numbers are durations, and 0 is how the server says `never`. */
function timeOf(value: unknown, name: string): number | undefined {
  if (!TIME_NAME.test(name)) return undefined
  const ms = typeof value === 'string' && /^\d{12,13}$/.test(value) ? Number(value) : value
  return typeof ms === 'number' && (ms === 0 || (ms > 1e11 && ms < 1e13)) ? ms : undefined
}

function shortText(value: unknown): string {
  if (!isObject(value) || isEntityId(value)) return cellText(value)
  if (value instanceof Error) return cleanLine(`${value.name}: ${value.message}`)
  const { name, title } = value as { name?: unknown; title?: unknown }
  const called = title ?? name
  return cleanLine(typeof called === 'string' ? called : toJson(value))
}
