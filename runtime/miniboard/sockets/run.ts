import { subscribeAlarms } from './alarm-data.ts'
import { attributes } from './attributes.ts'
import type { Command } from './commands.ts'
import { subscribeAlarmCount, subscribeAlarmStatus, subscribeEntityCount } from './counts.ts'
import { entityData } from './entity-data.ts'
import {
  readAllNotifications,
  readNotifications,
  subscribeNotifications,
  subscribeUnreadCount,
} from './notifications.ts'
import { refused } from './replies.ts'
import { series, seriesHistory } from './series.ts'
import type { Session } from './subscription.ts'

const COMMANDS: Record<string, (session: Session, command: Command, key: string) => void> = {
  ATTRIBUTES: attributes,
  TIMESERIES: series,
  TIMESERIES_HISTORY: seriesHistory,
  ENTITY_DATA: entityData,
  ENTITY_COUNT: subscribeEntityCount,
  ALARM_DATA: subscribeAlarms,
  ALARM_COUNT: subscribeAlarmCount,
  ALARM_STATUS: subscribeAlarmStatus,
  NOTIFICATIONS: subscribeNotifications,
  NOTIFICATIONS_COUNT: subscribeUnreadCount,
  MARK_NOTIFICATIONS_AS_READ: readNotifications,
  MARK_ALL_NOTIFICATIONS_AS_READ: readAllNotifications,
}

/** Carries out one command. What it starts stands under its number; older and newer commands count for themselves. */
export function runCommand(session: Session, command: Command): void {
  const { cmdId, type } = command
  if (cmdId < 0) throw refused(2, 'Cmd id is negative value!')
  const key = `${familyOf(type)}/${cmdId}`
  if (type.endsWith('_UNSUBSCRIBE')) session.subscriptions.delete(key)
  else COMMANDS[type]?.(session, command, key)
}

function familyOf(type: string): string {
  if (type === 'ATTRIBUTES' || type.startsWith('TIMESERIES')) return 'values'
  return type.includes('NOTIFICATIONS') ? 'notifications' : 'queries'
}
