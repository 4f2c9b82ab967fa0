import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import type { PageLink } from '../store/pages.ts'

export type Mail = Entity & { recipientId: { id: string }; status: string; deliveryMethod: string }
type Wanted = { user: string; method: string; unreadOnly?: boolean; types?: string[] }

/** Notifications of one user. */
export function pageOfInbox({ db }: Services, wanted: Wanted, link: PageLink) {
  return pageOfEntities(
    db,
    {
      type: 'NOTIFICATION',
      ...whereOf(wanted),
      search: [field('subject'), field('text')],
      sortable: { subject: field('subject'), text: field('text'), status: field('status'), type: field('type') },
    },
    link,
  )
}

export const unreadCount = (services: Services, user: string, method: string): number =>
  pageOfInbox(services, { user, method, unreadOnly: true }, link(1)).totalElements

/** The newest that are unread. */
export const newestUnread = (services: Services, user: string, limit: number, types: string[] = []) =>
  pageOfInbox(services, { user, method: 'WEB', unreadOnly: true, types }, link(limit)).data

const link = (pageSize: number): PageLink => ({
  pageSize,
  page: 0,
  search: undefined,
  sort: 'createdTime',
  descending: true,
})

/** What is another's is left alone, without a word. */
export function markRead(services: Services, user: string, id: string): void {
  const found = ownOf(services, user, id)
  if (!found || found.status === 'READ') return
  services.entities.put({ ...found, status: 'READ' })
  services.events.emit({ kind: 'notifications', user })
}

export function markAllRead(services: Services, user: string, method: string): void {
  const unread = pageOfInbox(services, { user, method, unreadOnly: true }, link(100_000)).data
  services.db.transaction(() => {
    for (const one of unread) services.entities.put({ ...one, status: 'READ' })
  })
  services.events.emit({ kind: 'notifications', user })
}

export function removeMail(services: Services, user: string, id: string): void {
  const found = ownOf(services, user, id)
  if (!found) return
  services.entities.delete(found)
  services.events.emit({ kind: 'notifications', user })
}

function ownOf({ entities }: Services, user: string, id: string): Entity | undefined {
  const found = entities.get('NOTIFICATION', id)
  return (found?.recipientId as { id: string } | undefined)?.id === user ? found : undefined
}

function whereOf({ user, method, unreadOnly = false, types = [] }: Wanted) {
  return {
    where: [
      `${field('recipientId.id')} = ?`,
      `${field('deliveryMethod')} = ?`,
      ...(unreadOnly ? [`${field('status')} <> 'READ'`] : []),
      ...(types.length > 0 ? [`${field('type')} IN (${types.map(() => '?').join(', ')})`] : []),
    ],
    values: [user, method, ...types],
  }
}
