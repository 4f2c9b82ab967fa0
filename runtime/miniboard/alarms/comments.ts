import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { mapPage, type Page, type PageLink, readPage } from '../store/pages.ts'
import { badRequest, notFound } from '../wire/refusal.ts'
import { type EntityId, isObject } from '../wire/shape.ts'

export type Comment = {
  id: { id: string }
  createdTime: number
  alarmId: EntityId
  userId: EntityId | null
  type: 'OTHER' | 'SYSTEM'
  comment: unknown
  name: string
}
export type CommentDraft = { id: { id: string } | null; comment: unknown }

/** Writes a comment, or edits one's own. */
export function saveComment(services: Services, who: Who, alarm: Entity, draft: CommentDraft): Comment {
  const existing = draft.id ? commentOf(services, alarm, draft.id.id) : undefined
  if (draft.comment === null) throw badRequest('Alarm comment should be specified!')
  if (!existing)
    return put(services, alarm, {
      userId: { entityType: 'USER', id: who.userId },
      type: 'OTHER',
      comment: draft.comment,
    })
  if (existing.type === 'SYSTEM') throw badRequest("System alarm comment can't be updated!")
  const comment = isObject(draft.comment)
    ? { ...draft.comment, edited: 'true', editedOn: services.clock.now() }
    : draft.comment
  return put(services, alarm, { ...existing, comment })
}

/** What the server itself says about an alarm. */
export function systemComment(
  services: Services,
  alarm: Entity,
  comment: { text: string; subtype: string; [field: string]: unknown },
): void {
  put(services, alarm, { userId: null, type: 'SYSTEM', comment })
}

/** A deleted comment leaves a note in its place. */
export function deleteComment(services: Services, who: Who, alarm: Entity, id: string): void {
  const existing = commentOf(services, alarm, id)
  if (existing.type === 'SYSTEM') throw badRequest('System comment could not be deleted')
  const comment = {
    text: `Comment was deleted by user ${displayName(services, who)}`,
    subtype: 'COMMENT_DELETED',
    userName: displayName(services, who),
  }
  put(services, alarm, { ...existing, userId: null, type: 'SYSTEM', comment })
}

export function pageOfComments(services: Services, alarm: Entity, link: PageLink): Page<unknown> {
  const listing = {
    from: 'alarm_comment c',
    where: 'c.alarm = ?',
    values: [alarm.id.id],
    search: [],
    sortable: (property: string) => SORTABLE[property],
    tieBreak: 'c.id',
    select: 'c.doc',
  }
  return mapPage(readPage<{ doc: string }>(services.db, listing, link), (row) => {
    const comment: Comment = JSON.parse(row.doc)
    const user = comment.userId ? services.entities.get('USER', comment.userId.id) : undefined
    return {
      ...comment,
      firstName: user?.firstName ?? null,
      lastName: user?.lastName ?? null,
      email: user?.email ?? null,
    }
  })
}

/** First and last name where there are any, else the e-mail. */
export function displayName({ entities }: Services, who: Pick<Who, 'userId' | 'email'>): string {
  const user = entities.get('USER', who.userId)
  const names = [user?.firstName, user?.lastName].filter((name) => typeof name === 'string' && name !== '')
  return names.length > 0 ? names.join(' ') : who.email
}

const SORTABLE: Record<string, string> = {
  createdTime: 'c.created',
  id: 'c.id',
  type: "json_extract(c.doc, '$.type')",
  comment: "json_extract(c.doc, '$.comment')",
  userId: "json_extract(c.doc, '$.userId.id')",
}

function commentOf({ alarms }: Services, alarm: Entity, id: string): Comment {
  const row = alarms.comment(id)
  const comment: Comment | undefined = row && JSON.parse(row.doc)
  if (comment?.alarmId.id !== alarm.id.id) throw notFound('Alarm comment', id)
  return comment as Comment
}

type New = Pick<Comment, 'userId' | 'type' | 'comment'> & Partial<Comment>

function put(
  { alarms, uuids, clock }: Services,
  alarm: Entity,
  { id = { id: uuids.next() }, createdTime = clock.now(), userId, type, comment }: New,
): Comment {
  const saved: Comment = { id, createdTime, alarmId: alarm.id, userId, type, comment, name: JSON.stringify(comment) }
  alarms.putComment(id.id, alarm.id.id, createdTime, JSON.stringify(saved))
  return saved
}
