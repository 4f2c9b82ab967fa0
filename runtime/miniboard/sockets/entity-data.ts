import { type EntityRow, findEntities, type Latest, latestOf } from '../queries/find.ts'
import type { DataQuery, Key } from '../queries/shapes.ts'
import type { Entity } from '../store/entity.ts'
import type { Page } from '../store/pages.ts'
import { readHistory } from '../telemetry/history.ts'
import { kvText } from '../telemetry/kv.ts'
import { sourceOf } from '../telemetry/source.ts'
import type { Command, RangeCommand, WindowCommand } from './commands.ts'
import { changesOf } from './latest-watch.ts'
import { refused, update } from './replies.ts'
import { rangeOf } from './series.ts'
import type { Session, Subscription } from './subscription.ts'

const MOST = 10_000

/** What a number of ENTITY_DATA stands for: a page, and what is heard of its entities. */
type EntityData = Subscription & { page: Page<EntityRow>; latestKeys: Key[]; seriesKeys: string[] }

/** A query gives a page, once; the other parts of a command say what is watched on it. */
export function entityData(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  const query = command.query as DataQuery | null
  const before = session.subscriptions.get(key) as EntityData | undefined
  if (!query && !before) throw refused(2, 'Query is empty!')
  const data = before ?? start(session, cmdId)
  if (query) Object.assign(data, { page: findEntities(session, query), latestKeys: [], seriesKeys: [] })
  session.subscriptions.set(key, data)
  const hasSeries = takeSeries(session, data, command)
  const news = takeLatest(session, data, command)
  if (!before) session.send(reply(cmdId, { data: data.page }))
  else if (hasSeries) session.send(reply(cmdId, { update: data.page.data }))
  else if (!query && news.length > 0) session.send(reply(cmdId, { update: news }))
}

function start(session: Session, cmdId: number): EntityData {
  const data: EntityData = {
    page: { data: [], totalPages: 0, totalElements: 0, hasNext: false },
    latestKeys: [],
    seriesKeys: [],
    hear(events) {
      for (const row of data.page.data) {
        const latest = changesOf(events, row.entityId.id, data.latestKeys, row.latest)
        if (Object.keys(latest).length > 0) session.send(reply(cmdId, { update: [change(row, { latest })] }))
        const timeseries: Record<string, { ts: number; value: string }[]> = {}
        for (const event of events) {
          if (event.kind !== 'points' || event.entity !== row.entityId.id) continue
          for (const [key, kv] of event.values) {
            if (!data.seriesKeys.includes(key)) continue
            timeseries[key] ??= []
            timeseries[key].push({ ts: event.ts, value: kvText(kv) })
          }
        }
        if (Object.keys(timeseries).length > 0) session.send(reply(cmdId, { update: [change(row, { timeseries })] }))
      }
    },
  }
  return data
}

/** Subscribes to values; what has changed since the page was sent is news. */
function takeLatest({ services }: Session, data: EntityData, command: Command): object[] {
  const keys = (command.latestCmd as { keys: Key[] | null } | null)?.keys
  if (!keys) return []
  data.latestKeys = keys.filter(({ type }) => type !== 'ENTITY_FIELD')
  return data.page.data.flatMap((row) => {
    const entity = services.entities.get(row.entityId.entityType, row.entityId.id) as Entity
    const latest = changed(row.latest, latestOf(services, entity, data.latestKeys))
    return Object.keys(latest).length > 0 ? [change(row, { latest })] : []
  })
}

function changed(known: Latest, now: Latest): Latest {
  const news: Latest = {}
  for (const [type, values] of Object.entries(now))
    for (const [key, value] of Object.entries(values)) {
      if (known[type]?.[key]?.ts === value.ts) continue
      known[type] = { ...known[type], [key]: value }
      news[type] = { ...news[type], [key]: value }
    }
  return news
}

/** Puts points into the rows, of a range or of a window up to now that stays open. */
function takeSeries({ services }: Session, data: EntityData, command: Command): boolean {
  const history = command.historyCmd as RangeCommand | null
  const window = command.tsCmd as WindowCommand | null
  const asked = history ?? window
  if (!asked) return false
  const to = history ? history.endTs : Number(window?.startTs) + Number(window?.timeWindow)
  const keys = (asked.keys ?? []).filter((key) => key !== null)
  for (const row of data.page.data) {
    const source = sourceOf(services, services.entities.get(row.entityId.entityType, row.entityId.id) as Entity)
    row.timeseries = Object.fromEntries(
      keys.map((key) => [
        key,
        readHistory(services, source, key, rangeOf(asked, to)).map(({ ts, kv }) => ({ ts, value: kvText(kv) })),
      ]),
    )
  }
  if (window) data.seriesKeys = keys
  return true
}

const reply = (cmdId: number, more: object) =>
  update(cmdId, 'ENTITY_DATA', { data: null, update: null, allowedEntities: MOST, ...more })

const change = ({ entityId }: EntityRow, more: object) => ({
  entityId,
  latest: null,
  timeseries: null,
  aggLatest: null,
  ...more,
})
