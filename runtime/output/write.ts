import { once } from 'node:events'
import type { Writable } from 'node:stream'

/**
 * Writes pieces as they come, no faster than they are taken, and resolves when all were. A reader who goes away
 * (`| head`) is no error: the rest is then not asked for. Throws what the pieces or the stream throw.
 */
export async function writeAll(output: Writable, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const state: { failure?: Error } = {}
  const onError = (error: Error) => {
    state.failure ??= error
  }
  output.on('error', onError)
  try {
    for await (const piece of pieces) {
      if (state.failure || output.destroyed) break
      if (piece.length > 0 && !output.write(piece)) await drained(output)
    }
    if (!state.failure && !output.destroyed) await flushed(output)
  } finally {
    // a broken pipe may be reported more than once, and an unheard error ends the process
    if (!state.failure) output.off('error', onError)
  }
  if (state.failure && !isReaderGone(state.failure)) throw state.failure
}

/** Whether a stream failed because nobody reads it any longer. */
export function isReaderGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED'
}

async function drained(output: Writable): Promise<void> {
  const stop = new AbortController()
  const waits = ['drain', 'close'].map((event) => once(output, event, { signal: stop.signal }))
  // an error ends the wait as well; writeAll heard it
  await Promise.race(waits).catch(() => undefined)
  stop.abort()
}

function flushed(output: Writable): Promise<void> {
  return new Promise((done) => output.write('', () => done()))
}
