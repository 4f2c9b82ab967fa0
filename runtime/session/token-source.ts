import { isTbxError, TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Secrets } from '../redact.ts'
import type { AuthCalls } from './auth-calls.ts'
import { givenPair } from './given-pair.ts'
import { createKeeper, type StoreOf } from './keeper.ts'
import { canRenew, type HeldPair, hold, standingOf, type TokenPair } from './token.ts'
import { loggedOut, noPassword, ranOut } from './token-errors.ts'
import { addSecrets, nameOf, type TokenWay, withPassword } from './way-in.ts'

/** A token and whose it is: a repeat may take a newer token, but never another user's, nor another given one. */
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
  /** Tells, later on, whether the session is still that of the user it has now. */
  watch(): () => boolean
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
  /** Where a user's pairs are kept between processes; without one they end with this process. */
  readonly storeOf?: StoreOf
  /** The pair of a way in by token, where more is known of it than the tokens say. */
  readonly pair?: TokenPair
  /** Asks the person at the terminal; only where there is one. */
  readonly askPassword?: (username: string) => Promise<string>
}

/** A failure answers for this long without asking the server again, ms: many callers make no storm. */
const FAILURE_HOLDS = 1_000

/** The one place that knows the session's tokens: single flight, epochs, and what other processes have kept. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { host, auth, secrets, askPassword } = options
  const { clock } = host
  const keeper = createKeeper(options.storeOf ?? (() => undefined), host)
  let wayIn = options.wayIn
  let held = options.pair ? hold(options.pair, clock) : givenPair(wayIn, host)
  let identity = nameOf(wayIn)
  let flight: Promise<Chosen> | undefined
  let failure: { readonly error: unknown; readonly until: number } | undefined
  // raised by every change of identity or credentials: what an older renewal brings late belongs to nobody
  let epoch = 0
  let state: 'new' | 'running' | 'ended' = 'new'
  addSecrets(secrets, wayIn)

  return {
    get,
    canObtain: () => wayIn.kind !== 'token' || held?.refreshToken !== undefined,
    watch: () => {
      const mine = identity
      return () => identity === mine && state !== 'ended'
    },
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
    const mine = identity
    try {
      const pair = await keeper.locked(wayIn, () => newPair(born, bad))
      return born === epoch ? chosen(pair) : successor(mine)
    } catch (error) {
      if (born !== epoch) return successor(mine)
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
    const full = withPassword(way, password)
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
    keeper.keep(wayIn, pair, password)
    return adopt(hold(pair, clock))
  }

  function login(next: TokenWay): Promise<void> {
    const before = { wayIn, held, state, identity }
    const born = changeTo(next, givenPair(next, host), 'running')
    identity = next.kind === 'token' ? `${nameOf(next)} ${born}` : nameOf(next)
    addSecrets(secrets, next)
    const work = logInAfresh(born).catch((error) => {
      if (born === epoch) ({ wayIn, held, state, identity } = before)
      throw error
    })
    return fly(work).then(() => {})
  }

  async function logInAfresh(born: number): Promise<Chosen> {
    if (held) return standingOf(held, clock) === 'over' ? obtain(born, undefined) : chosen(held)
    const mine = identity
    return keeper.locked(wayIn, async () => {
      const pair = await logIn(false)
      return born === epoch ? chosen(adoptAndKeep(pair)) : successor(mine)
    })
  }

  async function takeUp(pair: TokenPair, password?: string): Promise<void> {
    const born = changeTo(
      wayIn.kind === 'password' && password !== undefined ? withPassword(wayIn, password) : wayIn,
      hold(pair, clock),
      'running',
    )
    addSecrets(secrets, wayIn)
    await keeper.locked(wayIn, async () => {
      // while the lock was waited for, the session may have gone over to another user
      if (born === epoch) adoptAndKeep(pair, password)
    })
  }

  async function logout(): Promise<boolean> {
    const way = wayIn
    const pair = held ?? keeper.read(way)
    changeTo(way, undefined, 'ended')
    try {
      return pair !== undefined && (await auth.logout(pair.token))
    } finally {
      keeper.remove(way)
    }
  }

  function changeTo(next: TokenWay, pair: HeldPair | undefined, nextState: typeof state): number {
    wayIn = next
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
  function successor(former: string): Chosen | Promise<Chosen> {
    if (identity === former) return get()
    throw new TbxError('auth', `cannot call as ${former}: the session went over to ${nameOf(wayIn)} meanwhile`)
  }

  function chosen(pair: HeldPair): Chosen {
    return { token: pair.token, identity }
  }
}
