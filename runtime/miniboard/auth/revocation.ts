import { tokenExpired } from '../wire/refusal.ts'

/** Ends tokens at a test's wish, at once, whatever second they were issued in. */
export type TokenFaults = {
  /** all tokens of the kind that were issued until now */
  revoke(which: 'access' | 'refresh' | 'all'): void
  /** each access token serves so many calls and then has expired; `undefined` ends that */
  dieAfter(calls: number | undefined): void
}
export type Revocation = ReturnType<typeof createRevocation>

type Session = { uses: number; access: boolean; refresh: boolean }
const REMEMBERED = 100_000

export function createRevocation() {
  const sessions = new Map<string, Session>()
  let callsOfLife: number | undefined
  const session = (id: string): Session => {
    let found = sessions.get(id)
    if (!found) {
      if (sessions.size >= REMEMBERED) sessions.clear()
      found = { uses: 0, access: true, refresh: true }
      sessions.set(id, found)
    }
    return found
  }
  const faults: TokenFaults = {
    revoke(which) {
      for (const one of sessions.values()) {
        if (which !== 'refresh') one.access = false
        if (which !== 'access') one.refresh = false
      }
    },
    dieAfter(calls) {
      callsOfLife = calls
      for (const one of sessions.values()) one.uses = 0
    },
  }
  return {
    faults,
    issued: (sessionId: string): void => void session(sessionId),
    useAccess(sessionId: string): void {
      const one = session(sessionId)
      one.uses++
      if (!one.access || (callsOfLife !== undefined && one.uses > callsOfLife)) throw tokenExpired()
    },
    useRefresh(sessionId: string): void {
      if (!session(sessionId).refresh) throw tokenExpired()
    },
  }
}
