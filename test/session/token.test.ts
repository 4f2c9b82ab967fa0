import { describe, expect, test } from '@jest/globals'
import { canRenew, hold, lifeOf, readClaims, standingOf, type TokenPair } from '../../runtime/session/token.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { jwt } from '../helpers/replies.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function pairOf(life: number | undefined, receivedAt: number): TokenPair {
  return { token: 't', refreshToken: 'r', receivedAt, ...(life !== undefined && { life }) }
}

describe('standingOf()', () => {
  test('renews before the end by a minute, or by a fifth of a short life', async () => {
    const clock = fakeClock()
    const long = hold(pairOf(2 * HOUR, clock.now()), clock)
    const short = hold(pairOf(100_000, clock.now()), clock)
    await clock.advance(79_000)
    expect(standingOf(short, clock)).toBe('fresh')
    await clock.advance(2_000)
    expect(standingOf(short, clock)).toBe('due')
    await clock.advance(20_000)
    expect(standingOf(short, clock)).toBe('over')
    await clock.advance(2 * HOUR - 61_000 - 101_000)
    expect(standingOf(long, clock)).toBe('fresh')
    await clock.advance(2_000)
    expect(standingOf(long, clock)).toBe('due')
  })

  test.each([-120, -10, 0, 10, 120])('does not care that the server is %i minutes off', (minutes) => {
    const clock = fakeClock()
    const iat = clock.now() / 1000 + minutes * 60
    expect(lifeOf(jwt({ iat, exp: iat + 9000 }))).toBe(9_000_000)
  })

  test('sees by the wall clock that a laptop slept', () => {
    const clock = fakeClock()
    const pair = hold(pairOf(2 * HOUR, clock.now()), clock)
    clock.jump(3 * HOUR)
    expect(standingOf(pair, clock)).toBe('over')
  })

  test('counts on the monotonic clock when the wall clock is set back by less than the age', async () => {
    const clock = fakeClock()
    const pair = hold(pairOf(2 * HOUR, clock.now()), clock)
    await clock.advance(2 * HOUR - 30_000)
    clock.jump(-HOUR)
    expect(standingOf(pair, clock)).toBe('due')
  })

  test('renews at once when the age is negative', () => {
    const clock = fakeClock()
    const pair = hold(pairOf(2 * HOUR, clock.now()), clock)
    clock.jump(-MINUTE)
    expect(standingOf(pair, clock)).toBe('due')
  })

  test('a kept pair brings its age along', () => {
    const clock = fakeClock()
    expect(standingOf(hold(pairOf(2 * HOUR, clock.now() - 2 * HOUR + 30_000), clock), clock)).toBe('due')
    expect(standingOf(hold(pairOf(2 * HOUR, clock.now() - HOUR), clock), clock)).toBe('fresh')
  })

  test('leaves a token that does not say how long it lives to the server', async () => {
    const clock = fakeClock()
    const pair = hold(pairOf(undefined, clock.now()), clock)
    await clock.advance(1000 * HOUR)
    expect(standingOf(pair, clock)).toBe('fresh')
  })
})

describe('lifeOf()', () => {
  test('takes the server time where iat is missing', () => {
    expect(lifeOf(jwt({ exp: 10_000 }), 1_000)).toBe(9_000_000)
  })

  test.each([
    ['exp is missing', jwt({ iat: 5 })],
    ['both are missing', jwt({})],
    ['it is no JWT', 'opaque-token'],
    ['its payload is no JSON', 'a.b.c'],
    ['its payload is null', `a.${Buffer.from('null').toString('base64url')}.c`],
    ['its times are texts', jwt({ iat: '1', exp: '2' })],
    ['there is none', undefined],
  ])('is unknown where %s', (_why, token) => {
    expect(lifeOf(token)).toBeUndefined()
    expect(readClaims(token)).toBeDefined()
  })
})

describe('canRenew()', () => {
  test('ends with the life of the refresh token', async () => {
    const clock = fakeClock()
    const pair = hold({ ...pairOf(1000, clock.now()), refreshLife: HOUR }, clock)
    expect(canRenew(pair, clock)).toBe(true)
    await clock.advance(HOUR)
    expect(canRenew(pair, clock)).toBe(false)
  })
})
