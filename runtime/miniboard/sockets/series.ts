import { type HistoryQuery, readHistory } from '../telemetry/history.ts'
import { kvText } from '../telemetry/kv.ts'
import { type Source, sourceOf } from '../telemetry/source.ts'
import type { Command } from './commands.ts'
import { pair, refused, values } from './replies.ts'
import type { Session } from './subscription.ts'
import { keysOf, placeOf } from './target.ts'

const LIMIT = 100

/** Latest values, or the points of a time window, and then each new point. */
export function series(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  if (command.unsubscribe) {
    session.subscriptions.delete(key)
    return
  }
  const source = sourceFor(session, command)
  const keys = keysOf(command)
  const from = Number(command.startTs)
  const data =
    from > 0
      ? history(session, source, keys ?? [], command, from + Number(command.timeWindow))
      : latest(session, source, keys)
  session.send(values(cmdId, data))
  const known = new Map(Object.entries(data).map(([name, pairs]) => [name, pairs.at(-1)?.[0] ?? 0]))
  session.subscriptions.set(key, {
    hear(events) {
      const news: Record<string, [number, string][]> = {}
      const add = (name: string, ts: number, text: string) => {
        if (keys && !keys.includes(name)) return
        if (ts > 0 && ts < (known.get(name) ?? 0)) return
        known.set(name, ts)
        news[name] ??= []
        news[name].push([ts, text])
      }
      for (const event of events) {
        if (event.kind === 'points' && event.entity === source.id)
          for (const [name, kv] of event.values) add(name, event.ts, kvText(kv))
        if (event.kind === 'pointsDeleted' && event.entity === source.id)
          for (const name of event.keys) add(name, 0, '')
      }
      if (Object.keys(news).length > 0) session.send(values(cmdId, news))
    },
  })
}

/** Points of a range, once. */
export function seriesHistory(session: Session, command: Command): void {
  const source = sourceFor(session, command)
  const keys = keysOf(command)
  if (!keys) throw refused(2, 'Keys are empty!')
  session.send(values(command.cmdId, history(session, source, keys, command, Number(command.endTs))))
}

/** The query that a command asks for, newest first. */
export function rangeOf(command: Record<string, unknown>, to: number): HistoryQuery {
  return {
    from: Number(command.startTs),
    to,
    interval: Number(command.interval),
    intervalType: (command.intervalType as 'MILLISECONDS' | null) ?? 'MILLISECONDS',
    timeZone: (command.timeZoneId as string | null) ?? undefined,
    limit: Number(command.limit) || LIMIT,
    aggregation: (command.agg as 'NONE' | null) ?? 'NONE',
    order: 'DESC',
  }
}

function sourceFor(session: Session, command: Command): Source {
  if (!command.entityId) throw refused(2, 'Device id is empty!')
  const { entity } = placeOf(session, command)
  if (!entity) throw refused(1, 'Failed to fetch data!')
  return sourceOf(session.services, entity)
}

function history({ services }: Session, source: Source, keys: string[], command: Command, to: number) {
  const found = keys.map((key) => [key, readHistory(services, source, key, rangeOf(command, to)).map(pair)] as const)
  return Object.fromEntries(found.filter(([, pairs]) => pairs.length > 0))
}

/** A key without a value is there without one, as of now. */
function latest({ services }: Session, source: Source, keys: string[] | undefined) {
  if (!keys) return Object.fromEntries(source.allLatest().map((point) => [point.key, [pair(point)]]))
  return Object.fromEntries(
    keys.map((key) => {
      const point = source.latest(key)
      return [key, [point ? pair(point) : ([services.clock.now(), null] as [number, null])]]
    }),
  )
}
