import type { Who } from '../auth/who.ts'
import type { Events } from '../events.ts'
import type { Database } from '../store/database.ts'
import { mapPage, type Page, type PageLink, readPage } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import type { AuditEntry } from './entry.ts'

export type AuditSelection = {
  tenant: string
  customer?: string
  user?: string
  entity?: EntityId
  from: number
  to: number
  actions: string[]
}
export type Audit = ReturnType<typeof createAudit>

export function createAudit(db: Database, uuids: { next(): string }, clock: { now(): number }, events: Events) {
  return {
    log(who: Pick<Who, 'tenantId' | 'userId' | 'email'>, entry: AuditEntry): void {
      const { action, entityId, entityName, customerId = NULL_UUID, data, failure } = entry
      events.emit({ kind: 'action', who, entry })
      const row = {
        id: { id: uuids.next() },
        createdTime: clock.now(),
        tenantId: { entityType: 'TENANT', id: who.tenantId },
        customerId: { entityType: 'CUSTOMER', id: customerId },
        entityId,
        entityName,
        userId: { entityType: 'USER', id: who.userId },
        userName: who.email,
        actionType: action,
        actionData: data,
        actionStatus: failure === undefined ? 'SUCCESS' : 'FAILURE',
        actionFailureDetails: failure ?? '',
      }
      db.run(
        'INSERT INTO audit (id, created, tenant, customer, entity_type, entity, user, action, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          row.id.id,
          row.createdTime,
          who.tenantId,
          customerId,
          entityId?.entityType ?? null,
          entityId?.id ?? null,
          who.userId,
          action,
          JSON.stringify(row),
        ],
      )
    },
    page(selection: AuditSelection, link: PageLink): Page<unknown> {
      const { where, values } = toWhere(selection)
      const listing = {
        from: 'audit a',
        where,
        values,
        search: [
          'a.entity_type',
          "json_extract(a.doc, '$.entityName')",
          "json_extract(a.doc, '$.userName')",
          'a.action',
          "json_extract(a.doc, '$.actionStatus')",
        ],
        sortable: (property: string) => SORTABLE[property],
        tieBreak: 'a.id',
        select: 'a.doc',
      }
      return mapPage(readPage<{ doc: string }>(db, listing, link), (row) => JSON.parse(row.doc))
    },
  }
}

function toWhere({ tenant, customer, user, entity, from, to, actions }: AuditSelection): {
  where: string
  values: Scalar[]
} {
  const tests: [string, Scalar[]][] = [['a.tenant = ? AND a.created >= ? AND a.created <= ?', [tenant, from, to]]]
  if (customer !== undefined) tests.push(['a.customer = ?', [customer]])
  if (user !== undefined) tests.push(['a.user = ?', [user]])
  if (entity) tests.push(['a.entity = ? AND a.entity_type = ?', [entity.id, entity.entityType]])
  if (actions.length > 0) tests.push([`a.action IN (${actions.map(() => '?').join(', ')})`, actions])
  return { where: tests.map(([test]) => test).join(' AND '), values: tests.flatMap(([, values]) => values) }
}

const json = (name: string) => `json_extract(a.doc, '$.${name}')`
const SORTABLE: Record<string, string> = {
  createdTime: 'a.created',
  id: 'a.id',
  entityType: 'a.entity_type',
  entityName: json('entityName'),
  userName: json('userName'),
  actionType: 'a.action',
  actionStatus: json('actionStatus'),
  actionFailureDetails: json('actionFailureDetails'),
  tenantId: 'a.tenant',
  customerId: 'a.customer',
  entityId: 'a.entity',
  userId: 'a.user',
}
