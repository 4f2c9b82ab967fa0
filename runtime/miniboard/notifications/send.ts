import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, invalid } from '../wire/refusal.ts'
import { isWanted } from './preferences.ts'
import { type About, recipientsOf } from './recipients.ts'
import { type Configuration, checkParts, type Part, type Request, type Template } from './shapes.ts'

const LONGEST_DELAY = 604_800

/** Takes a request in; what is to be sent at once is sent when the answer is out. */
export function takeRequest(services: Services, who: Who, draft: Request): Entity {
  if (!draft.targets?.length) throw invalid('targets must not be empty')
  const delay = draft.additionalConfig?.sendingDelayInSec ?? 0
  if (delay > LONGEST_DELAY) throw invalid('sendingDelayInSec cannot be longer than 1 week')
  checkParts(draft.template)
  if (draft.id) throw badRequest('Notification request cannot be updated. You may only cancel/delete it')
  for (const target of draft.targets) services.access.entity(who, 'NOTIFICATION_TARGET', target ?? '', 'READ')
  const template = templateOf(services, draft)
  if (!template) throw badRequest('Template is missing')
  if (partsOf(template).length === 0) throw badRequest('No delivery methods to send notification with')
  const request: Entity = {
    ...draft,
    id: { entityType: 'NOTIFICATION_REQUEST', id: services.uuids.next() },
    createdTime: services.clock.now(),
    tenantId: { entityType: 'TENANT', id: who.tenantId },
    template: draft.template && { ...draft.template, createdTime: draft.template.createdTime ?? 0 },
    originatorEntityId: { entityType: 'USER', id: who.userId },
    status: delay > 0 ? 'SCHEDULED' : 'PROCESSING',
    stats: null,
  }
  services.entities.put(request)
  services.timers.after(delay * 1000, () => sendStored(services, request.id.id))
  return request
}

export function templateOf(
  { entities }: Services,
  { template, templateId }: Pick<Request, 'template' | 'templateId'>,
): Template | undefined {
  if (template) return template
  return templateId ? (entities.get('NOTIFICATION_TEMPLATE', templateId.id) as Template | undefined) : undefined
}

export function partsOf(template: Template): Part[] {
  return Object.values(template.configuration?.deliveryMethodsTemplates ?? {}).filter(({ enabled }) => enabled)
}

function sendStored(services: Services, id: string): void {
  const request = services.entities.get('NOTIFICATION_REQUEST', id) as (Entity & Request) | undefined
  if (request) send(services, request)
}

/** Puts a notification into each inbox; by other ways nothing can leave this house. */
export function send(services: Services, request: Entity, about: About = {}, words: Record<string, string> = {}): void {
  const draft = request as unknown as Request
  const template = templateOf(services, draft) as Template
  const stats = {
    sent: {} as Record<string, number>,
    errors: {} as Record<string, Record<string, string>>,
    totalErrors: 0,
    error: null,
  }
  services.db.transaction(() => {
    for (const part of partsOf(template))
      for (const user of usersOf(services, request, about)) {
        if (!isWanted(services, user.id.id, String(template.notificationType), part.method)) continue
        if (part.method !== 'WEB') {
          stats.errors[part.method] = {
            ...stats.errors[part.method],
            [String(user.email)]: 'Not available in MiniBoard',
          }
          stats.totalErrors++
          continue
        }
        deliver(services, request, template, part, user, words)
        stats.sent.WEB = (stats.sent.WEB ?? 0) + 1
      }
    services.entities.put({ ...request, status: 'SENT', stats })
  })
}

function usersOf(services: Services, request: Entity, about: About): Entity[] {
  const found = (request.targets as string[]).flatMap((id) => {
    const target = services.entities.get('NOTIFICATION_TARGET', id)
    return target
      ? recipientsOf(services, request.tenantId?.id ?? '', target.configuration as Configuration, about)
      : []
  })
  return [...new Map(found.map((user) => [user.id.id, user])).values()]
}

function deliver(
  services: Services,
  request: Entity,
  template: Template,
  part: Part,
  user: Entity,
  words: Record<string, string>,
): void {
  const all = { ...words, ...wordsOf(user) }
  const notification: Entity = {
    id: { entityType: 'NOTIFICATION', id: services.uuids.next() },
    createdTime: services.clock.now(),
    requestId: request.id,
    recipientId: user.id,
    type: template.notificationType,
    deliveryMethod: part.method,
    subject: filled(part.subject ?? '', all),
    text: filled(part.body ?? '', all),
    additionalConfig: part.additionalConfig ?? null,
    info: request.info ?? null,
    status: 'SENT',
  }
  services.entities.put(notification)
  services.events.emit({ kind: 'notifications', user: user.id.id, added: notification })
}

function wordsOf(user: Entity): Record<string, string> {
  const names = [user.firstName, user.lastName].filter((name) => typeof name === 'string' && name !== '')
  return {
    recipientTitle: names.length > 0 ? names.join(' ') : String(user.email),
    recipientEmail: String(user.email),
    recipientFirstName: String(user.firstName ?? ''),
    recipientLastName: String(user.lastName ?? ''),
  }
}

/** `${name}` becomes its value, `${name:upperCase}` in another form. */
export function filled(text: string, words: Record<string, string>): string {
  return text.replaceAll(/\$\{(\w+)(?::(\w+))?\}/g, (whole, name: string, form: string | undefined) => {
    const value = words[name]
    if (value === undefined) return whole
    if (form === 'upperCase') return value.toUpperCase()
    if (form === 'lowerCase') return value.toLowerCase()
    return form === 'capitalize' ? value.charAt(0).toUpperCase() + value.slice(1) : value
  })
}
