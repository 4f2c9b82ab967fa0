import { describe, expect, test } from '@jest/globals'
import { sleep } from '../../runtime/host.ts'
import { createPace } from '../../runtime/http/pace.ts'
import { retry } from '../../runtime/http/retry.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call, Send } from '../../runtime/http/types.ts'
import { type FakeClock, fakeClock } from '../helpers/fake-clock.ts'
import { reply } from '../helpers/replies.ts'

const get: Call = { method: 'GET', path: '/a' }

/** A server that takes `rate` calls a second (bucket of the same size), answers in 20 ms, and counts. */
function limitedServer(clock: FakeClock, rate: number) {
  const seen = { inFlight: 0, most: 0, taken: 0, refused: 0 }
  let tokens = rate
  let last = clock.monotonic()
  const send: Send = async (call) => {
    seen.most = Math.max(seen.most, ++seen.inFlight)
    await sleep(clock, 20, call.signal)
    seen.inFlight--
    tokens = Math.min(rate, tokens + ((clock.monotonic() - last) * rate) / 1000)
    last = clock.monotonic()
    if (tokens < 1) {
      seen.refused++
      return reply(429)
    }
    tokens--
    seen.taken++
    return reply(200)
  }
  return { send, seen }
}

describe('pace', () => {
  test('lets no more calls through than its window', async () => {
    const clock = fakeClock()
    const { send, seen } = limitedServer(clock, 1_000_000)
    const paced = stack([createPace({ clock }).layer], send)
    const all = Promise.all(Array.from({ length: 1000 }, () => paced(get)))
    await clock.advance(2_000)
    await all
    expect(seen).toMatchObject({ most: 64, taken: 1000 })
  })

  test('one 429 slows all callers, and all of a thousand calls get through a limit of 50 a second', async () => {
    const clock = fakeClock()
    const { send, seen } = limitedServer(clock, 50)
    const pace = createPace({ clock })
    const through = stack([retry({ clock }), pace.layer], send)
    const results = Promise.all(Array.from({ length: 1000 }, () => through(get)))
    await clock.advance(120_000)
    expect((await results).every(({ status }) => status === 200)).toBe(true)
    expect(seen.refused).toBeLessThan(200)
    expect(pace.learned().rate).toBeGreaterThan(25)
    expect(pace.learned().rate).toBeLessThan(80)
  })

  test('recovers its full speed once the limit is gone', async () => {
    const clock = fakeClock()
    const pace = createPace({ clock })
    let limited = true
    const through = stack([pace.layer], async () => reply(limited ? 429 : 200))
    await through(get)
    expect(pace.learned()).toMatchObject({ window: 32, refusals: 1 })
    limited = false
    const rest = Promise.all(Array.from({ length: 6000 }, () => through(get)))
    await clock.advance(60_000)
    await rest
    expect(pace.learned()).toEqual({ window: 64, refusals: 1 })
  })

  test('contemporaries of the first refusal say nothing new', async () => {
    const clock = fakeClock()
    const pace = createPace({ clock })
    const through = stack([pace.layer], async (call) => sleep(clock, 10, call.signal).then(() => reply(429)))
    const burst = Promise.all(Array.from({ length: 64 }, () => through(get)))
    await clock.advance(1_000)
    await burst
    expect(pace.learned()).toMatchObject({ window: 32, refusals: 64 })
  })

  test('a call that waits in the queue can be aborted, and leaves it', async () => {
    const clock = fakeClock()
    const pace = createPace({ clock, max: 1 })
    const { send } = limitedServer(clock, 1000)
    const through = stack([pace.layer], send)
    const first = through(get)
    const controller = new AbortController()
    const second = expect(through({ ...get, signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' })
    controller.abort()
    await second
    expect(pace.waiting()).toBe(0)
    await clock.advance(100)
    expect((await first).status).toBe(200)
  })

  test('a refusal says what was learned', async () => {
    const clock = fakeClock()
    const through = stack([createPace({ clock }).layer], async () => reply(429))
    expect((await through(get)).note).toMatch(/^the server takes about [\d.]+ calls\/s/)
  })
})
