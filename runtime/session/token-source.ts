import { isTbxError, TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Secrets } from '../redact.ts'
import type { AuthCalls } from './auth-calls.ts'
import { createKeeper } from './keeper.ts'
import { canRenew, type HeldPair, hold, readClaims, standingOf, type TokenPair } from './token.ts'
import type { TokenStore } from './token-store.ts'
import { nameOf, type TokenWay } from './way-in.ts'

/** A token and whose it is: a repeat may take a newer token, but never another user's. */
export interface Chosen {
  readonly token: string
  readonly identity: string
}

export interface TokenSource {
  /**
   * A token that is not stale, at once where there is one; else all callers wait for the same renewal or login.
   * `bad` is a token that the server has refused: it is not given again.
   */
  get(bad?: string): Chosen | Promise<Chosen>
  /** Whether anything newer than a given token can be had at all. */
  canObtain(): boolean
  /** Goes over to another way in; where that is refused, everything stays as it was. */
  login(wayIn: TokenWay): Promise<void>
  /** Takes up a pair that the server handed out to this very user, with the password that now belongs to it. */
  takeUp(pair: TokenPair, password?: string): Promise<void>
  /** Ends the session at the server and forgets its tokens; false where it was over already. */
  logout(): Promise<boolean>
}

export interface TokenSourceOptions {
  readonly wayIn: TokenWay
  readonly host: Pick<Host, 'clock' | 'random'>
  readonly auth: AuthCalls
  readonly secrets: Secrets
  /** Where pairs are kept between processes; without one they end with this process. */
  readonly store?: TokenStore
  /** Asks the person at the terminal; only where there is one. */
  readonly askPassword?: (username: string) => Promise<string>
}

/** A failure answers for this long without asking the server again, ms: many callers make no storm. */
const FAILURE_HOLDS = 1_000

/** The one place that knows the session's tokens: single flight, epochs, and what other processes have kept. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { host, auth, secrets, store, askPassword } = options
  const { clock } = host
  const keeper = createKeeper(store, host)
  let wayIn = options.wayIn
  let identity = nameOf(wayIn)
  let held = givenPair(wayIn, host)
  let flight: Promise<Chosen> | undefined
  let failure: { readonly error: unknown; readonly until: number } | undefined
  // raised by every change of identity or credentials: what an older renewal brings late belongs to nobody
  let epoch = 0
  let state: 'new' | 'running' | 'ended' = 'new'
  addSecrets(secrets, wayIn)

  return {
    get,
    canObtain: () => wayIn.kind !== 'token' || held?.refreshToken !== undefined,
    login,
    takeUp,
    logout,
  }

  function get(bad?: string): Chosen | Promise<Chosen> {
    if (state === 'ended') throw loggedOut()
    if (state === 'new') firstLook()
    if (flight) return flight
    if (held && held.token !== bad && standingOf(held, clock) === 'fresh') return chosen(held)
    if (failure && clock.monotonic() < failure.until) return stillWorking(bad) ?? Promise.reject(failure.error)
    return fly(obtain(epoch, bad))
  }

  /** What another process has kept is looked up once without a lock: the common case of a short-lived command. */
  function firstLook(): void {
    state = 'running'
    const kept = keeper.read(wayIn)
    if (kept && !held && standingOf(kept, clock) === 'fresh') adopt(kept)
  }

  function fly(work: Promise<Chosen>): Promise<Chosen> {
    const mine = work.finally(() => {
      if (flight === mine) flight = undefined
    })
    // everybody may have stopped waiting: that is no unhandled rejection
    mine.catch(() => {})
    flight = mine
    return mine
  }

  async function obtain(born: number, bad: string | undefined): Promise<Chosen> {
    const asked = identity
    try {
      const pair = await keeper.locked(() => newPair(born, bad))
      return born === epoch ? chosen(pair) : successor(asked)
    } catch (error) {
      if (born !== epoch) return successor(asked)
      failure = { error, until: clock.monotonic() + FAILURE_HOLDS }
      const spare = stillWorking(bad)
      if (spare && (wayIn.kind === 'token' || !isTbxError(error, 'auth'))) return spare
      throw error
    }
  }

  /** Renews or logs in, unless another process has just done so. */
  async function newPair(born: number, bad: string | undefined): Promise<HeldPair> {
    const kept = keeper.read(wayIn)
    if (kept && kept.token !== bad && standingOf(kept, clock) === 'fresh') return born === epoch ? adopt(kept) : kept
    const newest = kept && held ? (kept.receivedAt > held.receivedAt ? kept : held) : (kept ?? held)
    const pair = (newest && (await renew(newest))) ?? (await logIn(newest !== undefined))
    return born === epoch ? adoptAndKeep(pair) : hold(pair, clock)
  }

  async function renew(pair: HeldPair): Promise<TokenPair | undefined> {
    if (pair.refreshToken === undefined || !canRenew(pair, clock)) return undefined
    return auth.renew(pair.refreshToken)
  }

  async function logIn(hadSession: boolean): Promise<TokenPair> {
    const way = wayIn
    if (way.kind === 'token') throw ranOut(way)
    if (way.kind === 'public') return auth.login(way)
    if (way.password === undefined && !askPassword) throw noPassword(way.username, hadSession)
    const password = way.password ?? (await askPassword?.(way.username))
    const full = { ...way, ...(password !== undefined && { password }) }
    addSecrets(secrets, full)
    const pair = await auth.login(full)
    // remembered once it proved right: a mistyped one is asked for again
    if (wayIn === way) wayIn = full
    return pair
  }

  function adopt(pair: HeldPair): HeldPair {
    held = pair
    failure = undefined
    secrets.add(pair.token)
    secrets.add(pair.refreshToken)
    return pair
  }

  function adoptAndKeep(pair: TokenPair, password = wayIn.kind === 'password' ? wayIn.password : undefined): HeldPair {
    keeper.keep(pair, password)
    return adopt(hold(pair, clock))
  }

  function login(next: TokenWay): Promise<void> {
    const before = { wayIn, identity, held, state }
    const born = changeTo(next, givenPair(next, host), 'running')
    addSecrets(secrets, next)
    const work = logInAfresh(born).catch((error) => {
      if (born === epoch) ({ wayIn, identity, held, state } = before)
      throw error
    })
    return fly(work).then(() => {})
  }

  async function logInAfresh(born: number): Promise<Chosen> {
    if (held) return chosen(held)
    const asked = identity
    const pair = await logIn(false)
    return born === epoch ? chosen(adoptAndKeep(pair)) : successor(asked)
  }

  async function takeUp(pair: TokenPair, password?: string): Promise<void> {
    changeTo(
      wayIn.kind === 'password' && password !== undefined ? { ...wayIn, password } : wayIn,
      hold(pair, clock),
      'running',
    )
    addSecrets(secrets, wayIn)
    await keeper.locked(async () => adoptAndKeep(pair, password))
  }

  async function logout(): Promise<boolean> {
    const pair = held ?? keeper.read(wayIn)
    changeTo(wayIn, undefined, 'ended')
    try {
      return pair !== undefined && (await auth.logout(pair.token))
    } finally {
      keeper.remove()
    }
  }

  function changeTo(next: TokenWay, pair: HeldPair | undefined, nextState: typeof state): number {
    wayIn = next
    identity = nameOf(next)
    held = pair
    state = nextState
    flight = undefined
    failure = undefined
    return ++epoch
  }

  /** Where renewal failed: a token with life left is better used than not; of a given one only the server knows. */
  function stillWorking(bad: string | undefined): Chosen | undefined {
    if (!held || held.token === bad || held.token === '') return undefined
    return wayIn.kind === 'token' || standingOf(held, clock) !== 'over' ? chosen(held) : undefined
  }

  /** For those who waited while the credentials changed: the new token if it is the same user's, else an error. */
  function successor(asked: string): Chosen | Promise<Chosen> {
    if (identity === asked) return get()
    throw new TbxError('auth', `cannot call as ${asked}: the session went over to ${identity} meanwhile`)
  }

  function chosen(pair: HeldPair): Chosen {
    return { token: pair.token, identity }
  }
}

/**
 * A given token is held from the start. Its age is not known, only its `iat` by the server's clock; so it is renewed
 * ahead of time where it can be, and else used until the server refuses it.
 */
function givenPair(wayIn: TokenWay, { clock }: Pick<Host, 'clock'>): HeldPair | undefined {
  if (wayIn.kind !== 'token') return undefined
  const { token, refreshToken } = wayIn
  const { iat, exp } = readClaims(token)
  const renewable = refreshToken !== undefined
  const life =
    token === undefined ? 0 : renewable && iat !== undefined && exp !== undefined ? (exp - iat) * 1000 : undefined
  const receivedAt = renewable && iat !== undefined ? Math.min(iat * 1000, clock.now()) : clock.now()
  return hold(
    { token: token ?? '', receivedAt, ...(renewable && { refreshToken }), ...(life !== undefined && { life }) },
    clock,
  )
}

function addSecrets(secrets: Secrets, way: TokenWay): void {
  if (way.kind === 'password') secrets.add(way.password)
  if (way.kind !== 'token') return
  secrets.add(way.token)
  secrets.add(way.refreshToken)
}

const loggedOut = () =>
  new TbxError('auth', 'cannot call the server: logged out', { hint: 'log in again with: tbx login' })

const ranOut = ({ refreshToken }: TokenWay & { kind: 'token' }): TbxError =>
  new TbxError('auth', `cannot go on: the given ${refreshToken ? 'refresh token' : 'token'} ran out or was refused`, {
    hint: 'give a new TB_TOKEN (or TB_REFRESH_TOKEN); tbx does not log in as another user instead',
  })

const noPassword = (username: string, hadSession: boolean): TbxError =>
  new TbxError(
    'auth',
    `cannot log in user '${username}': ${hadSession ? 'the session has ended, and ' : ''}no password is known`,
    { hint: 'run: tbx login (or set TB_USERNAME and TB_PASSWORD)' },
  )
