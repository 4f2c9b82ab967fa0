import { describe, expect, test } from '@jest/globals'
import { TbxError } from '../../runtime/errors.ts'
import { retry } from '../../runtime/http/retry.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call, Repeat, Reply, Send } from '../../runtime/http/types.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { answering, reply } from '../helpers/replies.ts'

const get: Call = { method: 'GET', path: '/a' }
const create: Call = { method: 'POST', path: '/a' }
const cut = (method = 'GET') =>
  new TbxError('network', 'cut', { code: 'ECONNRESET', ...(method !== 'GET' && { outcome: 'unknown' as const }) })
const refused = () => new TbxError('network', 'refused', { code: 'ECONNREFUSED', unsent: true })

/** Sends the call through retry, lets an hour pass, and gives what came of it and when. */
async function sent(send: Send, call: Call, { warm = true, random = () => 1 as number, budget = 30_000 } = {}) {
  const clock = fakeClock()
  let first = warm
  // the connection has had an answer before, unless the case is about its first
  const through = stack([retry({ clock, random, budget })], async (c) => {
    if (!first) return send(c)
    first = false
    return reply(200)
  })
  if (warm) await through(get)
  const start = clock.monotonic()
  const result: { reply?: Reply; error?: TbxError; after?: number } = {}
  const done = through(call).then(
    (r) => Object.assign(result, { reply: r, after: clock.monotonic() - start }),
    (error) => Object.assign(result, { error, after: clock.monotonic() - start }),
  )
  await clock.advance(3_600_000)
  await done
  return result
}

describe('retry', () => {
  test.each([429, 502, 503, 504])('repeats a read that was answered %i', async (status) => {
    const send = answering(reply(status), reply(200))
    expect((await sent(send, get)).reply?.status).toBe(200)
    expect(send.calls).toHaveLength(2)
  })

  test.each([400, 401, 404, 409, 500])('does not repeat an answer %i', async (status) => {
    const send = answering(reply(status), reply(200))
    expect((await sent(send, get)).reply?.status).toBe(status)
  })

  const matrix: [Repeat, string, Reply | TbxError, boolean][] = [
    ['always', 'a cut connection', cut(), true],
    ['always', 'a 503', reply(503), true],
    ['ifUnsent', 'a refused connection', refused(), true],
    ['ifUnsent', 'a 429', reply(429), true],
    ['ifUnsent', 'a cut connection', cut('POST'), false],
    ['ifUnsent', 'a 503', reply(503), false],
    ['never', 'a refused connection', refused(), false],
    ['never', 'a 429', reply(429), false],
    ['never', 'a cut connection', cut('POST'), false],
  ]
  test.each(matrix)('class %s after %s: repeated is %s', async (repeat, _what, answer, repeated) => {
    const send = answering(answer, reply(200))
    await sent(send, { ...create, repeat })
    expect(send.calls).toHaveLength(repeated ? 2 : 1)
  })

  test('says that the outcome of a creating call is unknown when its connection was cut', async () => {
    const { error } = await sent(answering(cut('POST')), create)
    expect(error?.outcome).toBe('unknown')
  })

  test('says nothing of an outcome where nothing could have been changed, however often it was cut', async () => {
    const post: Call = { ...create, repeat: 'always', changes: false }
    for (const call of [get, post]) {
      const { error } = await sent(answering(...Array.from({ length: 20 }, () => cut())), call)
      expect(error?.attempts).toBeGreaterThan(2)
      expect(error?.outcome).toBeUndefined()
    }
    const put: Call = { method: 'PUT', path: '/a' }
    // the last attempt was refused before anything was sent; one before it was not
    const { error } = await sent(answering(cut('PUT'), ...Array.from({ length: 20 }, () => refused())), put)
    expect(error?.outcome).toBe('unknown')
  })

  test('takes a repeated DELETE that answers 404 for a success, but not a first one', async () => {
    const remove: Call = { method: 'DELETE', path: '/a' }
    expect((await sent(answering(cut('DELETE'), reply(404)), remove)).reply?.status).toBe(200)
    expect((await sent(answering(reply(404)), remove)).reply?.status).toBe(404)
    expect((await sent(answering(reply(429), reply(404)), remove)).reply?.status).toBe(404)
  })

  test('waits longer from attempt to attempt, with full jitter', async () => {
    const waits = async (random: () => number) =>
      (await sent(answering(reply(503), reply(503), reply(503), reply(200)), get, { random })).after
    expect(await waits(() => 1)).toBe(200 + 400 + 800)
    expect(await waits(() => 0.5)).toBe(100 + 200 + 400)
  })

  test('gives up within its budget of total time and surfaces the last answer', async () => {
    const result = await sent(answering(reply(503)), get, { budget: 5_000 })
    expect(result.reply?.status).toBe(503)
    expect(result.after).toBeLessThanOrEqual(5_000)
    expect(result.after).toBeGreaterThan(2_000)
  })

  test('obeys Retry-After in seconds and as a date', async () => {
    const seconds = answering(reply(429, '', { 'retry-after': '7' }), reply(200))
    expect((await sent(seconds, get)).after).toBe(7_000)
    const date = new Date(Date.UTC(2025, 0, 1) + 9_000).toUTCString()
    expect((await sent(answering(reply(429, '', { 'retry-after': date }), reply(200)), get)).after).toBe(9_000)
  })

  test('does not wait for a Retry-After beyond its budget', async () => {
    const result = await sent(answering(reply(429, '', { 'retry-after': '3600' })), get)
    expect(result.reply?.status).toBe(429)
    expect(result.after).toBe(0)
  })

  test('repeats a refused connection once within a second before the first answer, then reports', async () => {
    const send = answering(refused())
    const result = await sent(send, get, { warm: false })
    expect(send.calls).toHaveLength(2)
    expect(result.after).toBeLessThanOrEqual(1_000)
    expect(result.error).toMatchObject({ kind: 'network', message: 'refused, 2 attempts', code: 'ECONNREFUSED' })
  })

  test('repeats a refused connection for its whole budget once the server has answered', async () => {
    const send = answering(refused())
    const result = await sent(send, get)
    expect(send.calls.length).toBeGreaterThan(4)
    expect(result.after).toBeGreaterThan(15_000)
  })

  test('tries a bad certificate no more than twice', async () => {
    const send = answering(new TbxError('network', 'bad', { code: 'CERT_HAS_EXPIRED', unsent: true }))
    await sent(send, get)
    expect(send.calls).toHaveLength(2)
  })

  test('stops waiting when the caller aborts', async () => {
    const clock = fakeClock()
    const controller = new AbortController()
    const send = stack([retry({ clock })], answering(reply(503)))
    const failed = expect(send({ ...get, signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' })
    await clock.advance(10)
    controller.abort()
    await failed
  })
})
