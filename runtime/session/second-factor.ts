import { TbxError } from '../errors.ts'
import type { Reply, Send } from '../http/types.ts'
import { envelopeOf } from './refusal.ts'
import { oneTimeCode } from './totp.ts'

/** What is known of a code that has to be typed. */
export interface CodeQuestion {
  readonly username: string
  readonly provider: Provider
  /** Where the code was sent to, as far as the server says: `a***@example.com`. */
  readonly contact?: string
  /** Ways that the user can go over to by typing their names. */
  readonly others: readonly Provider[]
  /** Why it is asked again. */
  readonly refused?: string
}

/** Asks the person at the terminal for a one-time code, a backup code, or the name of another way. */
export type AskCode = (question: CodeQuestion) => Promise<string>

export type Provider = 'TOTP' | 'SMS' | 'EMAIL' | 'BACKUP_CODE'

export interface SecondFactorOptions {
  readonly send: Send
  readonly username: string
  /** The token that is good for giving the second factor, and for nothing else. */
  readonly preToken: string
  /** Secret of the authenticator app, base32 or `otpauth://` URI: codes are made from it, and nobody is asked. */
  readonly totpSecret?: string
  readonly askCode?: AskCode
  /** The server's time, ms: what its codes go by. */
  readonly now: number
}

/** Codes that are asked for in one login; the server locks the user after some more. */
const MAX_CODES = 3

/** Gives the second factor that a login asked for; the reply holds the pair of tokens. Throws kind `auth` where refused. */
export async function passSecondFactor(options: SecondFactorOptions): Promise<Reply> {
  const providers = await listProviders(options)
  const { totpSecret, askCode } = options
  if (totpSecret !== undefined) return passBySecret(providers, totpSecret, options)
  if (askCode === undefined) throw nobodyToAsk(options.username, providers)
  return passByAsking(providers, askCode, options)
}

interface Offer {
  readonly type: Provider
  readonly default?: boolean
  readonly contact?: string | null
}

async function listProviders(options: SecondFactorOptions): Promise<readonly Offer[]> {
  const reply = await call(options, 'GET', 'providers')
  if (reply.status !== 200) throw await failed(reply, options)
  const offers = (await reply.json().catch(() => [])) as Offer[]
  if (Array.isArray(offers) && offers.length > 0) return offers
  throw new TbxError(
    'auth',
    `cannot log in ${nameOf(options)}: a second factor is asked for, and the server offers none`,
  )
}

async function passBySecret(offers: readonly Offer[], secret: string, options: SecondFactorOptions): Promise<Reply> {
  if (!offers.some(({ type }) => type === 'TOTP')) throw notByApp(options.username, offers)
  const reply = await check('TOTP', await oneTimeCode(secret, options.now), options)
  if (reply.status === 200) return reply
  throw await failed(reply, options, 'is TB_TOTP_SECRET that of this very user, and the clock of this machine right?')
}

async function passByAsking(offers: readonly Offer[], ask: AskCode, options: SecondFactorOptions): Promise<Reply> {
  let offer = firstOf(offers)
  await sendCode(offer, options)
  let refused: string | undefined
  for (let left = MAX_CODES; ; ) {
    const answer = (await ask(questionOf(offer, offers, { options, refused }))).trim()
    refused = undefined
    const other = offers.find(({ type }) => type === answer.toUpperCase())
    if (other) {
      offer = other
      await sendCode(offer, options)
      continue
    }
    const reply = await check(providerOf(answer, offer, offers), answer.replace(/\s+/g, ''), options)
    if (reply.status === 200) return reply
    if (!isWrongCode(reply) || --left === 0) throw await failed(reply, options)
    refused = (await envelopeOf(reply)).message ?? 'that code is wrong'
  }
}

function firstOf(offers: readonly Offer[]): Offer {
  const byCode = offers.filter(({ type }) => type !== 'BACKUP_CODE')
  return (byCode.find((offer) => offer.default) ?? byCode[0] ?? offers[0]) as Offer
}

function questionOf(
  { type, contact }: Offer,
  offers: readonly Offer[],
  { options, refused }: { options: SecondFactorOptions; refused: string | undefined },
): CodeQuestion {
  return {
    username: options.username,
    provider: type,
    others: offers.map((offer) => offer.type).filter((other) => other !== type),
    ...(typeof contact === 'string' && { contact }),
    ...(refused !== undefined && { refused }),
  }
}

/** Backup codes are 8 characters, the other ones 6 digits: whoever has lost the phone types one, and that is all. */
function providerOf(answer: string, { type }: Offer, offers: readonly Offer[]): Provider {
  const backup = /^[\da-f]{8}$/i.test(answer) && offers.some((offer) => offer.type === 'BACKUP_CODE')
  return backup ? 'BACKUP_CODE' : type
}

/** A code that was sent a moment ago is still good: to be refused another one (429) is no failure. */
async function sendCode({ type }: Offer, options: SecondFactorOptions): Promise<void> {
  if (type !== 'SMS' && type !== 'EMAIL') return
  const reply = await call(options, 'POST', 'verification/send', { providerType: type })
  if (reply.status !== 200 && reply.status !== 429) throw await failed(reply, options)
}

const check = (providerType: Provider, verificationCode: string, options: SecondFactorOptions) =>
  call(options, 'POST', 'verification/check', { providerType, verificationCode })

const isWrongCode = ({ status }: Reply): boolean => status === 400

function call(
  { send, preToken }: SecondFactorOptions,
  method: 'GET' | 'POST',
  what: string,
  query?: Record<string, string>,
): Promise<Reply> {
  return send({
    method,
    path: `/api/auth/2fa/${what}`,
    operation: 'login (second factor)',
    authorization: `Bearer ${preToken}`,
    // each wrong code counts, and a sent code costs a message
    repeat: method === 'GET' ? 'always' : what === 'verification/send' ? 'never' : 'ifUnsent',
    ...(query && { query }),
  })
}

async function failed(reply: Reply, options: SecondFactorOptions, hint?: string): Promise<TbxError> {
  const { message, errorCode } = await envelopeOf(reply)
  const kind = reply.status === 429 ? 'limit' : reply.status < 500 ? 'auth' : 'server'
  return new TbxError(
    kind,
    `cannot log in ${nameOf(options)}: the second factor was refused: ${message ?? `the server answered ${reply.status}`}`,
    {
      status: reply.status,
      ...(errorCode !== undefined && { errorCode }),
      ...(hint !== undefined && reply.status === 400 && { hint }),
    },
  )
}

const nameOf = ({ username }: { username: string }) => `user '${username}'`

const listOf = (offers: readonly Offer[]) => offers.map(({ type }) => type).join(', ')

const nobodyToAsk = (username: string, offers: readonly Offer[]): TbxError =>
  new TbxError(
    'auth',
    `cannot log in ${nameOf({ username })}: a second factor is asked for (${listOf(offers)}), and nobody is here to give it`,
    { hint: 'set TB_TOTP_SECRET (the secret behind the QR code), or log in at a terminal once: tbx login' },
  )

const notByApp = (username: string, offers: readonly Offer[]): TbxError =>
  new TbxError(
    'auth',
    `cannot log in ${nameOf({ username })}: TB_TOTP_SECRET is set, but the second factor of this user is ${listOf(offers)}`,
    { hint: 'unset TB_TOTP_SECRET and log in at a terminal (tbx login), or use an API key (TB_API_KEY)' },
  )

/** The server demands a second factor that this user has not set up yet; scripts cannot do that. */
export const notSetUp = (who: string): TbxError =>
  new TbxError('auth', `cannot log in ${who}: the server demands a second factor, and this user has none set up yet`, {
    hint: 'log in to the web page once and set it up there (it asks by itself); then give TB_TOTP_SECRET or the code',
  })
