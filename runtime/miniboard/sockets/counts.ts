import { allAlarms } from '../alarms/lists.ts'
import { countAlarms } from '../queries/alarm-query.ts'
import { selectEntities } from '../queries/find.ts'
import type { AlarmSelectionPart, DataQuery } from '../queries/shapes.ts'
import type { EntityId } from '../wire/shape.ts'
import type { Command } from './commands.ts'
import { refused, update } from './replies.ts'
import type { Session } from './subscription.ts'

/** How many entities there are, once; the same number a second time is not heard. */
export function subscribeEntityCount(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  if (session.subscriptions.has(key)) return
  if (!command.query) throw refused(2, 'Query is empty!')
  const count = selectEntities(session, command.query as DataQuery).length
  session.send(update(cmdId, 'COUNT_DATA', { count }))
  session.subscriptions.set(key, { hear: () => undefined })
}

/** How many alarms there are, again each time that this changes. */
export function subscribeAlarmCount(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  if (session.subscriptions.has(key)) return
  if (!command.query) throw refused(2, 'Query is empty!')
  const query = command.query as AlarmSelectionPart
  const read = () => countAlarms(session, query)
  // without entities there is nothing that the count would be bound to
  const isBound = query.entityFilter !== null
  watchAlarms(session, key, read, isBound, (count) => session.send(update(cmdId, 'ALARM_COUNT_DATA', { count })))
}

export function subscribeAlarmStatus(session: Session, command: Command, key: string): void {
  const originator = command.originatorId as EntityId | null
  const read = () =>
    allAlarms(session.services, {
      tenant: session.who.tenantId,
      entity: originator?.id ?? '',
      statuses: ['ACTIVE'],
      types: (command.typeList as string[] | null) ?? [],
      severities: (command.severityList as string[] | null) ?? [],
    }).length > 0
  watchAlarms(session, key, read, true, (active) => session.send(update(command.cmdId, 'ALARM_STATUS', { active })))
}

function watchAlarms<T>(session: Session, key: string, read: () => T, isBound: boolean, say: (value: T) => void): void {
  let known = read()
  say(known)
  session.subscriptions.set(key, {
    hear(events) {
      const isNews = events.some((event) => event.kind === 'entity' && event.entity.id.entityType === 'ALARM')
      if (!isNews || !isBound) return
      const now = read()
      if (now === known) return
      known = now
      say(now)
    },
  })
}
