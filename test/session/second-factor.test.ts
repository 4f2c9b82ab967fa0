import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { createPace } from '../../runtime/http/pace.ts'
import { retry } from '../../runtime/http/retry.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call } from '../../runtime/http/types.ts'
import { createSecrets } from '../../runtime/redact.ts'
import { createAuthCalls } from '../../runtime/session/auth-calls.ts'
import type { AskCode, CodeQuestion } from '../../runtime/session/second-factor.ts'
import { createSession } from '../../runtime/session/session.ts'
import { oneTimeCode } from '../../runtime/session/totp.ts'
import type { WayIn } from '../../runtime/session/way-in.ts'
import { authServer } from '../helpers/auth-server.ts'
import { type FakeClock, fakeClock } from '../helpers/fake-clock.ts'
import { reply } from '../helpers/replies.ts'

const SECRET = 'JBSWY3DPEHPK3PXP'
const get: Call = { method: 'GET', path: '/api/a' }
const HOUR = 3_600_000

interface Options {
  readonly offers?: readonly object[]
  readonly codes?: Readonly<Record<string, string[]>>
  /** What the person types, in turn. */
  readonly answers?: readonly string[]
  readonly totpSecret?: string
}

/** Ann's session, who has a second factor. */
function open({
  offers = [{ type: 'TOTP', default: true, contact: null }],
  codes = {},
  answers,
  totpSecret,
}: Options = {}) {
  const clock = fakeClock()
  const server = authServer(clock)
  server.factors.set('ann', { offers, codes: new Map(Object.entries(codes)) })
  const questions: CodeQuestion[] = []
  const askCode: AskCode = async (question) => answers?.[questions.push(question) - 1] ?? ''
  const wayIn: WayIn = { kind: 'password', username: 'ann', password: 'pw', ...(totpSecret && { totpSecret }) }
  const session = createSession({
    wayIn,
    host: { clock, random: (n) => Buffer.alloc(n, 1) },
    secrets: createSecrets(),
    auth: createAuthCalls({ send: stack([retry({ clock })], server.send), clock, ...(answers && { askCode }) }),
  })
  const send = stack([retry({ clock }), createPace({ clock }).layer, session.layer], server.send)
  return { clock, server, session, questions, send: () => settled(clock, send(get)), call: () => send(get) }
}

async function settled<T>(clock: FakeClock, promise: Promise<T>): Promise<T | Error> {
  let over = false
  const outcome = promise
    .catch((error) => error)
    .finally(() => {
      over = true
    })
  for (let i = 0; i < 2_000 && !over; i++) await clock.advance(10)
  return outcome
}

describe('a login with a second factor', () => {
  test('makes the code from a TOTP secret, once for a thousand calls', async () => {
    const { clock, server, call } = open({ totpSecret: SECRET })
    server.factors.get('ann')?.codes.set('TOTP', [await oneTimeCode(SECRET, clock.now())])
    const replies = await settled(clock, Promise.all(Array.from({ length: 1000 }, call)))
    expect(replies).toHaveLength(1000)
    expect(server.count).toMatchObject({ login: 1, renewal: 0, stale: 0 })
    expect(server.asked).toHaveLength(2)
  })

  test('is renewed without another code, and asks for one when the session has ended', async () => {
    const { clock, server, send } = open({ answers: ['111111', '222222'], codes: { TOTP: ['111111', '222222'] } })
    expect(await send()).toMatchObject({ status: 200 })
    await clock.advance(3 * HOUR)
    expect(await send()).toMatchObject({ status: 200 })
    expect(server.count).toMatchObject({ login: 1, renewal: 1 })
    server.revoke({ refresh: true })
    expect(await send()).toMatchObject({ status: 200 })
    expect(server.count).toMatchObject({ login: 2 })
  })

  test('has the code sent where that is the way, and says where to', async () => {
    const offers = [{ type: 'EMAIL', default: true, contact: 'a***@example.com' }, { type: 'TOTP' }]
    const { send, server, questions } = open({ offers, answers: ['123456'], codes: { EMAIL: ['123456'] } })
    expect(await send()).toMatchObject({ status: 200 })
    expect(server.asked).toEqual(['providers', 'verification/send EMAIL', 'verification/check EMAIL 123456'])
    expect(questions).toEqual([{ username: 'ann', provider: 'EMAIL', contact: 'a***@example.com', others: ['TOTP'] }])
  })

  test('goes over to another way by its name, and takes a backup code as it is', async () => {
    const offers = [{ type: 'TOTP' }, { type: 'SMS' }, { type: 'BACKUP_CODE' }]
    const { send, server } = open({ offers, answers: ['sms', 'ab12cd34'], codes: { BACKUP_CODE: ['ab12cd34'] } })
    expect(await send()).toMatchObject({ status: 200 })
    expect(server.asked.slice(1)).toEqual(['verification/send SMS', 'verification/check BACKUP_CODE ab12cd34'])
  })

  test('asks again after a wrong code, and gives up after the third', async () => {
    const right = open({ answers: ['000000', '111 111'], codes: { TOTP: ['111111'] } })
    expect(await right.send()).toMatchObject({ status: 200 })
    expect(right.questions[0]).toEqual({ username: 'ann', provider: 'TOTP', others: [] })
    expect(right.questions[1]).toMatchObject({ refused: 'Verification code is incorrect' })
    const wrong = open({ answers: ['1', '2', '3', '4'] })
    expect(await wrong.send()).toMatchObject({
      kind: 'auth',
      exitCode: 4,
      message: expect.stringContaining('Verification code is incorrect'),
    })
    expect(wrong.questions).toHaveLength(3)
  })

  test.each([
    ['no secret and nobody to ask', {}, /nobody is here/, /TB_TOTP_SECRET/],
    ['a secret of another user', { totpSecret: SECRET }, /incorrect/, /TB_TOTP_SECRET/],
    ['a secret where codes are sent', { totpSecret: SECRET, offers: [{ type: 'SMS' }] }, /is SMS/, /TB_API_KEY/],
  ])('with %s is refused in clear words, exit code 4', async (_what, options: Options, message, hint) => {
    const { send } = open(options)
    expect(await send()).toMatchObject({
      kind: 'auth',
      exitCode: 4,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
  })

  test('says what to do where the server demands a factor that the user has not set up', async () => {
    const { send, server } = open()
    server.instead('login', () => reply(200, { token: 'x', scope: 'MFA_CONFIGURATION_TOKEN' }))
    expect(await send()).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('none set up'),
      hint: expect.stringContaining('web page'),
    })
  })

  test('that another login overtakes is dropped', async () => {
    const { clock, server, session, call } = open({ answers: ['111111'], codes: { TOTP: ['111111'] } })
    const waiting = call().catch((error) => error)
    await clock.advance(25)
    await settled(clock, session.login({ kind: 'password', username: 'bob', password: 'pw' }))
    expect(await settled(clock, waiting)).toMatchObject({ kind: 'auth' })
    expect(await (await (settled(clock, call()) as Promise<{ json(): Promise<unknown> }>)).json()).toEqual({
      user: 'bob',
    })
    expect(server.count.stale).toBe(0)
  })

  test('shows neither the secret nor a code', async () => {
    const { send, session } = open({ totpSecret: SECRET })
    const error = await send()
    expect(inspect([session, error], { depth: 20 })).not.toContain(SECRET)
  })
})

describe('oneTimeCode()', () => {
  test.each([
    ['base32', SECRET],
    ['groups of small letters', 'jbsw y3dp ehpk 3pxp'],
    ['an otpauth URI', `otpauth://totp/TB:ann?secret=${SECRET}&issuer=TB`],
  ])('takes %s', async (_what, secret) => {
    expect(await oneTimeCode(secret, 59_000)).toBe('996554')
  })

  test.each(['', 'not base32!', 'otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1', 'otpauth://nonsense'])(
    'refuses %j without showing it',
    async (secret) => {
      await expect(oneTimeCode(secret, 0)).rejects.toMatchObject({
        kind: 'config',
        message: 'cannot use TB_TOTP_SECRET: it is neither base32 text nor an otpauth://totp/ URI',
      })
    },
  )
})
