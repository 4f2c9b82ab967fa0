import { byToken } from '../auth/identify.ts'
import type { Who } from '../auth/who.ts'
import type { BoardEvent } from '../events.ts'
import type { Services } from '../services.ts'
import { BareRefusal, Refusal } from '../wire/refusal.ts'
import { isObject } from '../wire/shape.ts'
import { type Command, readGeneral, readNotifications, readTelemetry } from './commands.ts'
import type { Connection } from './connection.ts'
import { CommandRefusal, failure, PARSE_FAILURE } from './replies.ts'
import { runCommand } from './run.ts'
import { admit } from './session-limits.ts'
import type { Session, Subscriptions } from './subscription.ts'

const READERS: Record<string, (message: unknown) => Command[]> = {
  '/api/ws': readGeneral,
  '/api/ws/plugins/telemetry': readTelemetry,
  '/api/ws/plugins/notifications': readNotifications,
}
const TIME_FOR_TOKEN = 10_000

/** Serves one WebSocket, from its token to its end. */
export function startSession(services: Services, connection: Connection, url: string): void {
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const read = READERS[path]
  if (!read) {
    connection.close(1007, 'Unknown session type')
    return
  }
  let session: Session | undefined
  let isLate = false
  const begin = (token: string, code: number) => {
    try {
      session = openSession(services, connection, byToken(services, token))
    } catch (error) {
      connection.close(code, reasonOf(error))
    }
  }
  const callOff = services.timers.after(TIME_FOR_TOKEN, () => {
    isLate = session === undefined
  })
  connection.onClose(callOff)
  // what stands behind the first `token=` is the token, all of it
  const token = query.split(/(?:^|&)token=(.*)/s)[1]
  if (token !== undefined) begin(token, 1011)
  connection.onText((text) => {
    if (isLate) return connection.close(1011, 'Session not found!')
    const message = parse(text)
    if (!session) {
      if (!isObject(message)) return connection.close(1007, 'Failed to parse the payload')
      const given = path === '/api/ws' && isObject(message.authCmd) ? message.authCmd.token : undefined
      if (typeof given !== 'string') return connection.close(1008, 'Auth cmd is missing')
      begin(given, 1007)
    }
    if (session) obey(session, connection, read, message)
  })
}

function openSession(services: Services, connection: Connection, who: Who): Session | undefined {
  const subscriptions: Subscriptions = new Map()
  const leave = admit(services, who)
  if (typeof leave === 'string') {
    connection.close(1008, leave)
    return undefined
  }
  let waiting: BoardEvent[] = []
  const deliver = () => {
    const events = waiting
    waiting = []
    for (const subscription of subscriptions.values()) subscription.hear(events)
  }
  const deaf = services.events.on((event) => {
    if (subscriptions.size === 0) return
    // what happens in one request is told together, when all of it has happened
    if (waiting.length === 0) services.timers.after(0, deliver)
    waiting.push(event)
  })
  connection.onClose(() => {
    subscriptions.clear()
    deaf()
    leave()
  })
  return { services, who, subscriptions, send: (reply) => connection.send(JSON.stringify(reply)) }
}

function obey(session: Session, connection: Connection, read: (message: unknown) => Command[], message: unknown): void {
  const commands = tryRead(read, message)
  if (!commands) {
    session.send(PARSE_FAILURE)
    return
  }
  for (const command of commands) {
    try {
      runCommand(session, command)
    } catch (error) {
      const reply = toReply(command.cmdId, error)
      if (reply) session.send(reply)
      else connection.close(1012, '')
    }
  }
}

function toReply(cmdId: number, error: unknown): object | undefined {
  if (error instanceof CommandRefusal) return failure(cmdId, error.errorCode, error.message)
  if (error instanceof Refusal) return failure(cmdId, 1, error.text)
  return error instanceof BareRefusal ? failure(cmdId, 1, error.message) : undefined
}

function tryRead(read: (message: unknown) => Command[], message: unknown): Command[] | undefined {
  try {
    return read(message)
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Refusal)) return 'Internal server error'
  return error.errorCode === 11 ? 'JWT Token expired' : 'Invalid JWT token: '
}
