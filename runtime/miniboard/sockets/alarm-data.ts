import { alarmRows, findAlarms } from '../queries/alarm-query.ts'
import { type Latest, selectEntities } from '../queries/find.ts'
import type { AlarmQuery } from '../queries/shapes.ts'
import type { Entity } from '../store/entity.ts'
import type { Page } from '../store/pages.ts'
import type { Command } from './commands.ts'
import { changesOf } from './latest-watch.ts'
import { refused, update } from './replies.ts'
import type { Session } from './subscription.ts'

const MOST = 10_000
type Row = Entity & { entityId: Entity['id'] | null; latest: Latest }

/** A page of alarms, and what becomes of them: a row that changes is sent alone, a page that changes as a whole. */
export function subscribeAlarms(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  const query = command.query as AlarmQuery | null
  if (!query) throw refused(2, 'Query is empty!')
  const entities = selectEntities(session, query).length
  const allowed = entities === 0 ? 0 : MOST
  const say = (more: object) =>
    session.send(
      update(cmdId, 'ALARM_DATA', {
        data: null,
        update: null,
        allowedEntities: allowed,
        totalEntities: Math.min(entities, MOST),
        ...more,
      }),
    )
  const read = () => findAlarms(session, query) as Page<Row>
  let page = read()
  const isBefore = session.subscriptions.has(key)
  if (!isBefore) say({ data: page })
  const keys = (query.latestValues ?? []).filter(({ type }) => type !== 'ENTITY_FIELD')
  session.subscriptions.set(key, {
    hear(events) {
      const changed = page.data.filter((row) => {
        const latest = changesOf(events, row.entityId?.id ?? '', keys, row.latest)
        return Object.keys(latest).length > 0
      })
      if (changed.length > 0) say({ update: changed })
      const alarms = new Set(
        events.flatMap((event) =>
          event.kind === 'entity' && event.entity.id.entityType === 'ALARM' ? [event.entity.id.id] : [],
        ),
      )
      if (alarms.size === 0) return
      const shown = new Set(page.data.map(({ id }) => id.id))
      const meant = new Set(alarmRows(session, query).map(({ alarm }) => alarm.id.id))
      const isOther = [...alarms].some((id) => shown.has(id) !== meant.has(id) && (shown.has(id) || isFirst(query)))
      const touched = [...alarms].filter((id) => shown.has(id) && meant.has(id))
      if (!isOther && touched.length === 0) return
      page = read()
      if (isOther) say({ data: page })
      else say({ update: page.data.filter(({ id }) => touched.includes(id.id)) })
    },
  })
}

const isFirst = ({ pageLink }: AlarmQuery) => (pageLink?.page ?? 0) === 0
