import { Problem } from './problem.ts'

const MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
type Unit = keyof typeof MS

const PART = /(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)/gi

/**
 * A duration in ms: `500ms`, `90s`, `15m`, `1h30m`, `7d`, `2w`. A day has 24 hours.
 *
 * @throws Problem of kind `usage` for anything else
 * @example parseDuration('1h30m') // 5400000
 */
export function parseDuration(text: string): number {
  if (!isDuration(text)) {
    throw new Problem(`"${text}" is no duration: it should be like 90s, 15m, 1h30m, 7d or 2w`, { kind: 'usage' })
  }
  let ms = 0
  for (const [, amount, unit] of text.matchAll(PART)) ms += Number(amount) * MS[unit?.toLowerCase() as Unit]
  return Math.round(ms)
}

export const isDuration = (text: string): boolean => /^(?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d|w)\s*)+$/i.test(text)

/**
 * A duration for people, its two largest units.
 *
 * @example formatDuration(93_784_000) // '1d 2h'
 */
export function formatDuration(ms: number): string {
  const parts: string[] = []
  let rest = Math.abs(ms)
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    const amount = Math.floor(rest / MS[unit])
    rest -= amount * MS[unit]
    if (amount > 0) parts.push(`${amount}${unit}`)
    else if (parts.length > 0) break
    if (parts.length === 2) break
  }
  return parts.length > 0 ? `${ms < 0 ? '-' : ''}${parts.join(' ')}` : `${Math.round(ms)}ms`
}

/** `1,234,567`. */
export const formatCount = (count: number): string => count.toLocaleString('en-US')

/** `1 device`, `3 devices`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`
