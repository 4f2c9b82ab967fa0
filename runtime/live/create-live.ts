import type { Agent } from 'node:http'
import type { ProxyAddress } from '../config/proxy.ts'
import { TbxError } from '../errors.ts'
import { type Clock, sleep } from '../host.ts'
import { checkCommand, endOf, type NumberedCommand } from './commands.ts'
import { connectOnce, type OpenLine } from './connect-once.ts'
import { isPassing, isTokenRefusal, lastingEnd, openingFailure, refusalIn, tokenRefused } from './failures.ts'
import { HandshakeRefused, type SocketEnd } from './open-socket.ts'
import { createSubscription, FULL, type Subscription } from './subscription.ts'
import type { Live, LiveMessage } from './types.ts'

export interface LiveOptions {
  /** Where the server is, without a slash at the end. */
  readonly url: string
  readonly clock: Clock
  /** Carries the connection, as it does all others to this server. */
  readonly agent: () => Promise<Agent>
  readonly headers?: Readonly<Record<string, string>>
  /** Value of the authorization header; other than the one that was refused, where one was. */
  readonly authorization: (refused?: string) => Promise<string>
  readonly proxy?: ProxyAddress
  /** ms until a connection must stand; 10,000 unless said. */
  readonly connectTimeout?: number
}

/** The first number of ours: 1 is what the server writes where it could not read a message. */
const FIRST = 2
const LONGEST_WAIT = 30_000
/** The server tells of no more updates than this code allows: some were left out. */
const TOO_MANY = 34

/** How the way to the server has gone so far. */
interface Way {
  /** There was a connection that answered. */
  wasUp: boolean
  /** Failures in a row. */
  failures: number
  /** The token that was refused, until one is taken. */
  refused?: string
  /** The server knows the older address alone. */
  older: boolean
}

/** Nothing is opened before the first subscription is read; the connection ends with the last. */
export function createLive(options: LiveOptions): Live {
  const { url, clock } = options
  const subscriptions = new Map<number, Subscription>()
  const way: Way = { wasUp: false, failures: 0, older: false }
  let last = FIRST - 1
  let line: OpenLine | undefined
  let running = false
  let paused = false
  let closed = false
  let idle = new AbortController()

  return {
    subscribe(command, given = {}) {
      if (closed) throw new TbxError('usage', `cannot subscribe at '${url}': the connection is closed`)
      checkCommand(command)
      const subscription = createSubscription({ ...command, cmdId: ++last }, { ...given, onRead: pace })
      return leavable(read(subscription, given.for), subscription)
    },
    close() {
      closed = true
      finishAll(undefined)
    },
  }

  async function* read(subscription: Subscription, limit: number | undefined) {
    const cancel = limit === undefined ? undefined : clock.after(limit, () => subscription.end())
    try {
      add(subscription)
      yield* subscription.messages()
    } finally {
      cancel?.()
      remove(subscription.command)
    }
  }

  function add(subscription: Subscription): void {
    subscriptions.set(subscription.command.cmdId, subscription)
    line?.send([subscription.command])
    if (running) return
    running = true
    void keepUp()
  }

  function remove(command: NumberedCommand): void {
    if (!subscriptions.delete(command.cmdId)) return
    const end = endOf(command)
    if (subscriptions.size === 0) hangUp()
    else if (end) line?.send([end])
    pace()
  }

  function finishAll(error: unknown): void {
    for (const subscription of subscriptions.values()) subscription.end(error)
    subscriptions.clear()
    hangUp()
  }

  function hangUp(): void {
    idle.abort()
    line?.close()
    line = undefined
  }

  /** Holds a connection as long as there is somebody who listens. */
  async function keepUp(): Promise<void> {
    while (subscriptions.size > 0) {
      try {
        await holdOne()
      } catch (error) {
        Object.assign(way, { failures: 0, refused: undefined, older: way.older && way.wasUp })
        finishAll(error)
      }
    }
    running = false
  }

  async function holdOne(): Promise<void> {
    const mine = new AbortController()
    idle = mine
    const authorization = await options.authorization(way.refused)
    if (subscriptions.size === 0) return
    const end = await listen(authorization).catch(afterFailedOpening)
    line = undefined
    // it was ended from here, and somebody may have subscribed since
    if (mine.signal.aborted || !end) return
    await afterEnd(end, authorization)
  }

  async function listen(authorization: string): Promise<SocketEnd> {
    const agent = await options.agent()
    const opened = await connectOnce({ ...options, agent, authorization, older: way.older, onMessage })
    paused = false
    for (const subscription of subscriptions.values()) subscription.answered = false
    if (subscriptions.size > 0) line = opened
    else opened.close()
    line?.start([...subscriptions.values()].map(({ command }) => command))
    return opened.ended
  }

  function onMessage(message: LiveMessage): void {
    if (message.errorCode === TOO_MANY) {
      sayAll('the server left out updates, as they were more than it may send')
      line?.close()
      return
    }
    if (way.wasUp && way.failures > 0) sayAll('connected again')
    Object.assign(way, { wasUp: true, failures: 0, refused: undefined })
    for (const subscription of meant(message)) deliver(subscription, message)
  }

  /** What could not be read at all names nobody: it is for those who have no answer yet. */
  function meant(message: LiveMessage): Subscription[] {
    const id = Number(message.cmdId ?? message.subscriptionId)
    if (id < FIRST) return [...subscriptions.values()].filter(({ answered }) => !answered)
    const found = subscriptions.get(id)
    return found ? [found] : []
  }

  function deliver(subscription: Subscription, message: LiveMessage): void {
    const { command } = subscription
    subscription.answered = true
    const refusal = refusalIn(message, command.type)
    if (refusal) {
      subscription.end(refusal)
      remove(command)
      return
    }
    subscription.push(message)
    if (command.type === 'TIMESERIES_HISTORY') subscription.end()
    pace()
  }

  /** Reads no further while somebody has not read what is here. */
  function pace(): void {
    const most = Math.max(0, ...[...subscriptions.values()].map((one) => one.waiting()))
    if (!line || paused === most >= (paused ? FULL / 2 : FULL)) return
    paused = !paused
    if (paused) line.pause()
    else line.resume()
  }

  async function afterFailedOpening(error: unknown): Promise<undefined> {
    const isUnknownThere = error instanceof HandshakeRefused && [401, 404].includes(error.status)
    if (isUnknownThere && !way.wasUp && !way.older) {
      way.older = true
      return
    }
    const failure = openingFailure(error, options)
    const tries = way.wasUp ? Number.POSITIVE_INFINITY : isPassing(error) ? 5 : failure.kind === 'network' ? 1 : 0
    if (way.failures >= tries || failure.hint?.includes('--ca')) throw failure
    await wait(failure.message)
  }

  async function afterEnd(end: SocketEnd, authorization: string): Promise<void> {
    if (/unknown session type/i.test(end.reason) && !way.older) {
      way.older = true
      return
    }
    const lasting = lastingEnd(end, { url, byKey: authorization.startsWith('ApiKey') })
    if (lasting) throw lasting
    if (isTokenRefusal(end)) {
      if (way.refused !== undefined) throw tokenRefused(url, end.reason)
      way.refused = authorization
      return
    }
    await wait(end.reason || `it was cut (${end.code})`)
  }

  /** Twice as long each time, and by chance, so that not all come back at once when a server starts. */
  async function wait(reason: string): Promise<void> {
    if (way.failures === 0) sayAll(`the connection was lost, trying again: ${reason}`)
    const longest = Math.min(LONGEST_WAIT, 1_000 * 2 ** way.failures++)
    await sleep(clock, longest * (0.2 + 0.8 * Math.random()), idle.signal).catch(() => {})
  }

  function sayAll(text: string): void {
    for (const subscription of subscriptions.values()) subscription.say(text)
  }
}

/** A generator that waits hears of its `return` only when something comes, and that may be never. */
function leavable<T>(rows: AsyncGenerator<T, void, undefined>, { end }: Pick<Subscription, 'end'>): typeof rows {
  const leave = rows.return.bind(rows)
  rows.return = (value) => {
    end()
    return leave(value)
  }
  return rows
}
