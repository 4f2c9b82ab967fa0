import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field } from '../store/lists.ts'
import { mapPage, type Page, type PageLink, readPage } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import { alarmInfo, SEVERITIES } from './alarm.ts'

/** Which alarms. */
export type AlarmSelection = {
  tenant: string
  customer?: string | undefined
  /** where they are shown */
  entity?: string | undefined
  statuses: readonly string[]
  severities: readonly string[]
  types: readonly string[]
  assignee?: string | undefined
  from?: number | undefined
  to?: number | undefined
}

export function pageOfAlarms(services: Services, selection: AlarmSelection, link: PageLink): Page<Entity> {
  const { where, values } = toWhere(selection)
  const listing = {
    from: 'entity e',
    where,
    values,
    search: ['e.name', field('severity'), field('status')],
    sortable: (property: string) => SORTABLE[property],
    tieBreak: 'e.id',
    select: 'e.doc',
  }
  return mapPage(readPage<{ doc: string }>(services.db, listing, link), (row) =>
    alarmInfo(services, JSON.parse(row.doc)),
  )
}

export function allAlarms({ db }: Services, selection: AlarmSelection): Entity[] {
  const { where, values } = toWhere(selection)
  return db
    .all<{ doc: string }>(`SELECT e.doc FROM entity e WHERE ${where} ORDER BY e.created, e.id`, values)
    .map(({ doc }) => JSON.parse(doc))
}

export function highestSeverity(services: Services, selection: AlarmSelection): string | undefined {
  const found = new Set(allAlarms(services, selection).map(({ severity }) => severity))
  return SEVERITIES.find((severity) => found.has(severity))
}

/** Types of the alarms that a tenant has. */
export function pageOfTypes({ db }: Services, tenant: string, link: PageLink): Page<unknown> {
  const listing = {
    from: "(SELECT DISTINCT name FROM entity WHERE type = 'ALARM' AND tenant = ?) t",
    where: '1 = 1',
    values: [tenant],
    search: ['t.name'],
    sortable: () => 't.name',
    tieBreak: 't.name',
    select: 't.name',
  }
  const page = readPage<{ name: string }>(db, listing, { ...link, sort: 'type' })
  return mapPage(page, ({ name }) => ({
    tenantId: { entityType: 'TENANT', id: tenant },
    entityType: 'ALARM',
    type: name,
  }))
}

function toWhere(selection: AlarmSelection): { where: string; values: Scalar[] } {
  const { tenant, customer, entity, statuses, severities, types, assignee, from, to } = selection
  const tests: [string, Scalar[]][] = [["e.type = 'ALARM' AND e.tenant = ?", [tenant]]]
  if (customer !== undefined) tests.push(['e.customer = ?', [customer]])
  if (entity !== undefined) tests.push(['e.id IN (SELECT alarm FROM alarm_shown WHERE entity = ?)', [entity]])
  for (const status of statuses) if (STATUS_TESTS[status]) tests.push([STATUS_TESTS[status], []])
  if (severities.length > 0) tests.push([`${field('severity')} IN (${marks(severities)})`, [...severities]])
  if (types.length > 0) tests.push([`e.name IN (${marks(types)})`, [...types]])
  if (assignee !== undefined) tests.push([`${field('assigneeId.id')} = ?`, [assignee]])
  if (from !== undefined) tests.push(['e.created >= ?', [from]])
  if (to !== undefined) tests.push(['e.created <= ?', [to]])
  return { where: tests.map(([test]) => test).join(' AND '), values: tests.flatMap(([, values]) => values) }
}

const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ')
const STATUS_TESTS: Record<string, string> = {
  ACTIVE: `${field('cleared')} = 0`,
  CLEARED: `${field('cleared')} = 1`,
  ACK: `${field('acknowledged')} = 1`,
  UNACK: `${field('acknowledged')} = 0`,
}

const ORIGINATOR = `(SELECT o.name FROM entity o WHERE o.id = ${field('originator.id')})`
const SORTABLE: Record<string, string> = {
  createdTime: 'e.created',
  id: 'e.id',
  type: 'e.name',
  originatorName: ORIGINATOR,
  originator: ORIGINATOR,
  assignee: `(SELECT u.name FROM entity u WHERE u.id = ${field('assigneeId.id')})`,
  ...Object.fromEntries(
    [
      'startTs',
      'endTs',
      'severity',
      'status',
      'ackTs',
      'clearTs',
      'assignTs',
      'acknowledged',
      'cleared',
      'propagate',
    ].map((name) => [name, field(name)]),
  ),
}
