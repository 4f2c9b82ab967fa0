import { describe, expect, test } from '@jest/globals'
import { formatTime, parseTime } from '../../lib/time.ts'
import { formatDuration, parseDuration } from '../../lib/units.ts'
import { openZone } from '../../lib/zone.ts'

const NOW = Date.UTC(2026, 2, 29, 12, 30)
const at = (text: string, zone?: string) => new Date(parseTime(text, { now: NOW, zone })).toISOString()

describe('parseTime()', () => {
  test.each([
    ['now', '2026-03-29T12:30:00.000Z'],
    ['today', '2026-03-29T00:00:00.000Z'],
    ['yesterday', '2026-03-28T00:00:00.000Z'],
    ['7d', '2026-03-22T12:30:00.000Z'],
    ['1h30m', '2026-03-29T11:00:00.000Z'],
    ['2026-01', '2026-01-01T00:00:00.000Z'],
    ['2026-01-15', '2026-01-15T00:00:00.000Z'],
    ['2026-01-15 12:00', '2026-01-15T12:00:00.000Z'],
    ['2026-01-15T12:00:30.25', '2026-01-15T12:00:30.250Z'],
    ['2026-01-15T12:00+05:30', '2026-01-15T06:30:00.000Z'],
    ['1767000000', '2025-12-29T09:20:00.000Z'],
    ['1767000000123', '2025-12-29T09:20:00.123Z'],
  ])('reads %s', (text, expected) => {
    expect(at(text)).toBe(expected)
  })

  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    // the night when the clocks go forward: that day has 23 hours
    ['today', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29T12:00', '2026-03-29T10:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    // 02:30 is shown twice in the night when they go back: the first time counts
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T12:00Z', '2026-10-25T12:00:00.000Z'],
  ])('reads %s as a time of Berlin', (text, expected) => {
    expect(at(text, 'Europe/Berlin')).toBe(expected)
  })

  test.each(['', 'soon', '2026-13-01', '2026-02-30', '2026-01-15T25:00', '15.01.2026', '7 parsecs'])(
    'refuses "%s"',
    (text) => {
      expect(() => at(text)).toThrow(`"${text}" is no time`)
    },
  )

  test('asks what a number means that may be seconds or milliseconds', () => {
    expect(() => at('17670000001')).toThrow('seconds since 1970 have 10 digits, milliseconds 13')
  })

  test('knows zones by name and by offset, and no others', () => {
    expect(at('2026-01-15', '-03:30')).toBe('2026-01-15T03:30:00.000Z')
    expect(() => at('2026-01-15', 'Mars/Olympus')).toThrow('"Mars/Olympus" is no time zone')
  })
})

test.each([
  ['UTC', '2026-03-29T00:59:59.999Z'],
  ['Europe/Berlin', '2026-03-29T01:59:59.999+01:00'],
  ['America/St_Johns', '2026-03-28T22:29:59.999-02:30'],
])('formatTime() shows a time in %s', (zone, expected) => {
  expect(formatTime(Date.UTC(2026, 2, 29, 0, 59, 59, 999), openZone(zone))).toBe(expected)
})

test('formatTime() changes the offset with the very ms', () => {
  const berlin = openZone('Europe/Berlin')
  const change = Date.UTC(2026, 2, 29, 1)
  expect([change - 1, change].map((ms) => formatTime(ms, berlin))).toEqual([
    '2026-03-29T01:59:59.999+01:00',
    '2026-03-29T03:00:00.000+02:00',
  ])
})

test.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['2w 1d', 1_296_000_000],
])('parseDuration() reads %s', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each(['', '7', '7 days', '-7d', 'd'])('parseDuration() refuses "%s"', (text) => {
  expect(() => parseDuration(text)).toThrow('is no duration')
})

test.each([
  [0, '0ms'],
  [1_500, '1s'],
  [93_784_000, '1d 2h'],
  [86_400_000, '1d'],
  [-60_000, '-1m'],
])('formatDuration() shows %d ms as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})
