import { expect, test } from '@jest/globals'
import { errorFromReply } from '../../runtime/http/reply-error.ts'
import { fakeReply } from '../api/fake-send.ts'

const envelope = (status: number, errorCode: number, message: string | null) =>
  fakeReply({ status, message, errorCode, timestamp: 1767000000000 }, { status })

test.each([
  [401, 10, 'auth', 4],
  [401, 11, 'auth', 4],
  [401, 15, 'auth', 4],
  [401, 45, 'auth', 4],
  [403, 20, 'permission', 4],
  [403, 40, 'permission', 4],
  [403, 41, 'limit', 1],
  [400, 30, 'validation', 1],
  [400, 31, 'validation', 1],
  [404, 32, 'notFound', 1],
  [429, 33, 'limit', 1],
  [409, 35, 'conflict', 1],
  [500, 2, 'server', 1],
  [500, 46, 'server', 1],
  [405, 31, 'validation', 1],
])('status %d with code %d is %s', async (status, errorCode, kind, exitCode) => {
  const error = await errorFromReply(envelope(status, errorCode, 'Because'), { operation: 'a.b' })
  expect(error).toMatchObject({ kind, exitCode, status, errorCode, operation: 'a.b' })
  expect(error.message).toBe(`"a.b" failed: Because (${status}, errorCode ${errorCode})`)
})

test.each([
  [500, 'JSON parse error: Unexpected character', 'validation'],
  [500, "Required request parameter 'pageSize' is not present", 'validation'],
  [500, 'Request timeout', 'timeout'],
])('status %d "%s" is %s', async (status, message, kind) => {
  expect(await errorFromReply(envelope(status, 2, message), { operation: 'a.b' })).toMatchObject({ kind })
})

test.each([
  [401, 'auth', 'the server wants a login'],
  [404, 'notFound', 'it was not found'],
  [408, 'timeout', 'no answer came in time'],
  [409, 'conflict', 'it conflicts with what is there, or the device is not connected'],
  [429, 'limit', 'too many requests'],
  [500, 'server', 'the server gave no reason'],
  [503, 'server', 'the server is not available'],
  [504, 'timeout', 'no answer came in time, or the device is not connected'],
])('status %d with an empty body is %s', async (status, kind, reason) => {
  const error = await errorFromReply(fakeReply(undefined, { status }), { operation: 'a.b' })
  expect(error).toMatchObject({ kind, message: `"a.b" failed: ${reason} (${status})` })
})

test.each([
  ['bare text', "Device with requested id wasn't found!", "Device with requested id wasn't found!"],
  ['a JSON string', '"CLAIMED"', 'CLAIMED'],
  ['an object without a message', '{"success":false}', '{"success":false}'],
  ['a number', '7', '7'],
  [
    'a web page',
    '<html><body>Bad gateway</body></html>',
    'the answer is a web page (HTML), not an answer of ThingsBoard',
  ],
])('the reason may be %s', async (_, body, reason) => {
  const error = await errorFromReply(fakeReply(body, { status: 400 }), { operation: 'a.b' })
  expect(error.message).toBe(`"a.b" failed: ${reason} (400)`)
})

test('a message of null is none', async () => {
  const error = await errorFromReply(envelope(503, 2, null), { operation: 'a.b' })
  expect(error).toMatchObject({ errorCode: 2, message: '"a.b" failed: the server is not available (503, errorCode 2)' })
})

test('a redirect says where to', async () => {
  const reply = fakeReply(undefined, { status: 302, headers: { location: 'http://localhost/oauth2Login' } })
  const error = await errorFromReply(reply, { operation: 'a.b' })
  expect(error).toMatchObject({
    kind: 'server',
    message: '"a.b" failed: the server sends on to "http://localhost/oauth2Login" (302)',
  })
})

test('a long reason is cut, and a body that cannot be read is none', async () => {
  const long = await errorFromReply(fakeReply('x'.repeat(5000), { status: 400 }), { operation: 'a.b' })
  expect(long.message.length).toBeLessThan(400)
  const broken = { ...fakeReply(undefined, { status: 500 }), text: () => Promise.reject(new Error('cut')) }
  expect((await errorFromReply(broken, { operation: 'a.b' })).message).toBe(
    '"a.b" failed: the server gave no reason (500)',
  )
})
