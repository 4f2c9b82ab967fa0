import { markAllRead, markRead, newestUnread, unreadCount } from '../notifications/inbox.ts'
import type { Entity } from '../store/entity.ts'
import { isUuid } from '../wire/uuid.ts'
import type { Command } from './commands.ts'
import { update } from './replies.ts'
import type { Session } from './subscription.ts'

const LIMIT = 10

/** The newest unread notifications, and what becomes of them. */
export function subscribeNotifications(session: Session, command: Command, key: string): void {
  const { services, who } = session
  const limit = Number(command.limit) || LIMIT
  const types = (command.types as string[] | null) ?? []
  let sequenceNumber = 0
  const say = (added: Entity | null) =>
    session.send(
      update(command.cmdId, 'NOTIFICATIONS', {
        notifications: added ? null : newestUnread(services, who.userId, limit, types),
        update: added,
        totalUnreadCount: unreadCount(services, who.userId, 'WEB'),
        sequenceNumber: ++sequenceNumber,
      }),
    )
  say(null)
  session.subscriptions.set(key, {
    hear(events) {
      for (const event of events)
        if (event.kind === 'notifications' && event.user === who.userId) say(event.added ?? null)
    },
  })
}

export function subscribeUnreadCount(session: Session, command: Command, key: string): void {
  const { services, who } = session
  let sequenceNumber = 0
  const say = () =>
    session.send(
      update(command.cmdId, 'NOTIFICATIONS_COUNT', {
        totalUnreadCount: unreadCount(services, who.userId, 'WEB'),
        sequenceNumber: ++sequenceNumber,
      }),
    )
  say()
  session.subscriptions.set(key, {
    hear(events) {
      for (const event of events) if (event.kind === 'notifications' && event.user === who.userId) say()
    },
  })
}

export function readNotifications({ services, who }: Session, command: Command): void {
  for (const id of (command.notifications as string[] | null) ?? [])
    if (isUuid(id)) markRead(services, who.userId, id.toLowerCase())
}

export function readAllNotifications({ services, who }: Session): void {
  markAllRead(services, who.userId, 'WEB')
}
