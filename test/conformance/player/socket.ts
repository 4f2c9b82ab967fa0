import { setTimeout as sleep } from 'node:timers/promises'
import { openSocket } from '../../miniboard/websocket-client.ts'
import type { Json } from './types.ts'

type Waiting = { sent?: Json; note?: string; sort?: boolean; timeout?: number; quiet?: boolean }
export type Heard = (frames: Json[], options: Waiting) => void

/** A socket as scenarios use it: `ask(command, n)` sends and waits for n messages, `next(n)` waits for n more. */
export async function createSocket(url: string, heard: Heard) {
  const socket = await openSocket(url)
  let coming: Promise<Json> | undefined
  const one = async (ms: number): Promise<Json> => {
    coming ??= socket.next()
    const stop = new AbortController()
    const late = sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)
    const got = await Promise.race([coming, late])
    stop.abort()
    if (got !== undefined) coming = undefined
    return got
  }
  const next = async (n: number, options: Waiting = {}): Promise<Json[]> => {
    const end = Date.now() + (options.timeout ?? 6000)
    const frames: Json[] = []
    while (frames.length < n) {
      const frame = await one(Math.max(1, end - Date.now()))
      if (frame === undefined) break
      frames.push(frame)
    }
    if (!options.quiet) heard(frames, options)
    return frames
  }
  return {
    next,
    ask(command: Json, n = 1, options: Waiting = {}) {
      socket.send(command)
      return next(n, { sent: command, ...options })
    },
    send: (command: Json) => socket.send(command),
    close: () => socket.end(),
  }
}
