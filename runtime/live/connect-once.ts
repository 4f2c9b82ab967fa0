import type { Agent } from 'node:http'
import type { Clock } from '../host.ts'
import { messageText, type NumberedCommand, olderMessageText } from './commands.ts'
import { openSocket, type SocketEnd } from './open-socket.ts'
import type { LiveMessage } from './types.ts'

export interface ConnectOnceOptions {
  readonly url: string
  readonly clock: Clock
  readonly agent: Agent
  readonly headers?: Readonly<Record<string, string>>
  readonly authorization: string
  readonly connectTimeout?: number
  /** By the address of servers before `/api/ws`, which take the token in it. */
  readonly older: boolean
  readonly onMessage: (message: LiveMessage) => void
}

export interface OpenLine {
  /** Sends the token, and the first commands. */
  start(commands: readonly NumberedCommand[]): void
  send(commands: readonly NumberedCommand[]): void
  pause(): void
  resume(): void
  close(): void
  readonly ended: Promise<SocketEnd>
}

/** One connection, and what comes back on it until it ends. */
export async function connectOnce(options: ConnectOnceOptions): Promise<OpenLine> {
  const { authorization, older, clock, agent, headers = {}, connectTimeout = 10_000, onMessage } = options
  let end: (how: SocketEnd) => void = () => {}
  const ended = new Promise<SocketEnd>((done) => {
    end = done
  })
  const socket = await openSocket({
    url: addressOf(options),
    ...{ agent, headers, clock, connectTimeout },
    onText: (text) => onMessage(JSON.parse(text) as LiveMessage),
    onEnd: (how) => end(how),
  })
  const send = (given: readonly NumberedCommand[]) => {
    for (const command of given) socket.send(older ? olderMessageText(command) : messageText([command]))
  }
  const start = ([first, ...rest]: readonly NumberedCommand[]) => {
    if (!older) socket.send(messageText(first ? [first] : [], authorization))
    else if (first) send([first])
    send(rest)
  }
  return { start, send, pause: socket.pause, resume: socket.resume, close: socket.close, ended }
}

function addressOf({ url, older, authorization }: ConnectOnceOptions): string {
  const base = url.replace(/^http/, 'ws')
  // the token must be the last parameter: all that follows `token=` was taken for it
  return older ? `${base}/api/ws/plugins/telemetry?token=${authorization.replace(/^\S+ /, '')}` : `${base}/api/ws`
}
