import type { Host } from '../host.ts'
import { type HeldPair, hold, readClaims, type TokenPair } from './token.ts'
import { fingerprint, isSamePassword, type KeptPair, type TokenStore } from './token-store.ts'
import type { TokenWay } from './way-in.ts'

/** What a session sees of the store: its own pairs, and nothing got with another password. */
export interface Keeper {
  read(wayIn: TokenWay): HeldPair | undefined
  /** Keeps the pair with the fingerprint of the password, or the fingerprint that was kept before. */
  keep(wayIn: TokenWay, pair: TokenPair, password: string | undefined): void
  remove(wayIn: TokenWay): void
  locked<T>(wayIn: TokenWay, work: () => Promise<T>): Promise<T>
}

/** Where pairs of this way in are kept; none for those that are not. Each user has a place of their own. */
export type StoreOf = (wayIn: TokenWay) => TokenStore | undefined

export function createKeeper(storeOf: StoreOf, host: Pick<Host, 'clock' | 'random'>): Keeper {
  return {
    read(wayIn) {
      const kept = storeOf(wayIn)?.read()
      return kept && isOurs(kept, wayIn) ? hold(kept, host.clock) : undefined
    },
    keep(wayIn, pair, password) {
      const store = storeOf(wayIn)
      if (!store) return
      const salt = () => host.random(16).toString('hex')
      const credential = password === undefined ? store.read()?.credential : fingerprint(password, salt())
      store.save({ ...pair, ...(credential && { credential }) })
    },
    remove: (wayIn) => storeOf(wayIn)?.remove(),
    locked(wayIn, work) {
      const store = storeOf(wayIn)
      return store ? store.locked(work) : work()
    },
  }
}

function isOurs(kept: KeptPair, wayIn: TokenWay): boolean {
  if (wayIn.kind !== 'password') return wayIn.kind === 'public'
  const { sub } = readClaims(kept.token)
  if (typeof sub === 'string' && sub.toLowerCase() !== wayIn.username.toLowerCase()) return false
  if (wayIn.password === undefined) return true
  return kept.credential !== undefined && isSamePassword(wayIn.password, kept.credential)
}
