import type { Events } from '../events.ts'
import type { Timers } from '../node.ts'
import type { Kv } from '../telemetry/kv.ts'

/** What a device is told. */
export type Command = { id: number; method: string; params: unknown }
export type Update = { values: [string, Kv][] } | { deleted: string[] }
export type Heard<T> = { kind: 'message'; message: T } | { kind: 'timeout' } | { kind: 'gone' }
/** What became of a command. */
export type Sent =
  | { kind: 'delivered' }
  | { kind: 'answered'; body: string }
  | { kind: 'unheard' }
  | { kind: 'unanswered' }
export type SendOptions = {
  method: string
  params: unknown
  oneway: boolean
  ms: number
  onDelivered?: () => void
  mark?: string
}
export type DeviceLine = ReturnType<typeof createDeviceLine>

type Waiter<T> = { hear(heard: Heard<T>): void }
type Waiting = {
  command: Omit<Command, 'id'>
  mark: string | undefined
  oneway: boolean
  done(sent: Sent): void
  onDelivered: (() => void) | undefined
}
type Line = {
  nextId: number
  commands: Waiter<Command>[]
  updates: Waiter<Update>[]
  queue: Waiting[]
  asked: Map<number, (sent: Sent) => void>
}

/** Devices that poll over HTTP, and the commands and changes that wait for them. Kept in memory only. */
export function createDeviceLine(timers: Timers, events: Events) {
  const lines = new Map<string, Line>()
  const lineOf = (device: string): Line => {
    let line = lines.get(device)
    if (!line) {
      line = { nextId: 0, commands: [], updates: [], queue: [], asked: new Map() }
      lines.set(device, line)
    }
    return line
  }
  events.on((event) => {
    if (event.kind === 'attributes' && event.scope === 'SHARED_SCOPE')
      announce(lines.get(event.entity), { values: event.values })
    if (event.kind === 'attributesDeleted' && event.scope === 'SHARED_SCOPE')
      announce(lines.get(event.entity), { deleted: event.keys })
    if (event.kind === 'entity' && event.isGone && event.entity.id.entityType === 'DEVICE')
      hangUp(lines, event.entity.id.id)
  })
  return {
    hearCommand(device: string, ms: number, signal?: AbortSignal): Promise<Heard<Command>> {
      const line = lineOf(device)
      const next = line.queue.shift()
      if (next) return Promise.resolve({ kind: 'message', message: deliver(line, next) })
      return listen(timers, line.commands, ms, signal)
    },
    hearUpdate(device: string, ms: number, signal?: AbortSignal): Promise<Heard<Update>> {
      return listen(timers, lineOf(device).updates, ms, signal)
    },
    send(device: string, { method, params, oneway, ms, onDelivered, mark }: SendOptions): Promise<Sent> {
      const line = lineOf(device)
      return new Promise((done) => {
        const waiting: Waiting = { command: { method, params }, mark, oneway, done, onDelivered }
        timers.after(ms, () => {
          const isUnheard = line.queue.includes(waiting)
          line.queue = line.queue.filter((other) => other !== waiting)
          done({ kind: isUnheard ? 'unheard' : 'unanswered' })
        })
        const waiter = line.commands.shift()
        if (waiter) waiter.hear({ kind: 'message', message: deliver(line, waiting) })
        else line.queue.push(waiting)
      })
    },
    /** what a device says to command `id`; to one that nobody gave it says nothing */
    answer(device: string, id: number, body: string): void {
      const line = lineOf(device)
      line.asked.get(id)?.({ kind: 'answered', body })
      line.asked.delete(id)
    },
    /** takes a waiting command away */
    withdraw(device: string, mark: string): void {
      const line = lines.get(device)
      if (line) line.queue = line.queue.filter((waiting) => waiting.mark !== mark)
    },
  }
}

function deliver(line: Line, { command, oneway, done, onDelivered }: Waiting): Command {
  const id = line.nextId++
  onDelivered?.()
  if (oneway) done({ kind: 'delivered' })
  else line.asked.set(id, done)
  return { id, ...command }
}

function listen<T>(
  timers: Timers,
  waiters: Waiter<T>[],
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Heard<T>> {
  return new Promise((done) => {
    const waiter: Waiter<T> = {
      hear(heard) {
        callOff()
        leave()
        done(heard)
      },
    }
    const leave = () => {
      const at = waiters.indexOf(waiter)
      if (at >= 0) waiters.splice(at, 1)
    }
    const callOff = timers.after(ms, () => waiter.hear({ kind: 'timeout' }))
    signal?.addEventListener('abort', () => waiter.hear({ kind: 'timeout' }), { once: true })
    waiters.push(waiter)
  })
}

function announce(line: Line | undefined, update: Update): void {
  for (const waiter of [...(line?.updates ?? [])]) waiter.hear({ kind: 'message', message: update })
}

function hangUp(lines: Map<string, Line>, device: string): void {
  const line = lines.get(device)
  lines.delete(device)
  for (const waiter of [...(line?.updates ?? []), ...(line?.commands ?? [])]) waiter.hear({ kind: 'gone' })
}
