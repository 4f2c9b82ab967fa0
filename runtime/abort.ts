import { setMaxListeners } from 'node:events'

const nothing = () => {}

/**
 * Calls `action` once when the signal is aborted, at once where it already is; the returned function takes that back.
 * One signal may stand behind hundreds of calls, so Node's warning of many listeners is turned off for it.
 */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (signal === undefined) return nothing
  if (signal.aborted) {
    action()
    return nothing
  }
  setMaxListeners(0, signal)
  signal.addEventListener('abort', action, { once: true })
  return () => signal.removeEventListener('abort', action)
}

/** The promise, or a rejection with the signal's reason as soon as it is aborted; the promise itself goes on. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((done, fail) => {
    const release = onAbort(signal, () => fail(signal.reason))
    promise.then(done, fail).finally(release)
  })
}
