import { alarmInfo } from '../alarms/alarm.ts'
import { allAlarms } from '../alarms/lists.ts'
import type { Entity } from '../store/entity.ts'
import { checkPage, type Page, toPage } from '../store/pages.ts'
import { databaseError, itemNotFound } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { latestOf, type Scope, selectEntities, sortEntities } from './find.ts'
import { toLike } from './like.ts'
import type { AlarmQuery, AlarmSelectionPart, Key } from './shapes.ts'

type Wanted = Pick<
  AlarmSelectionPart,
  | 'startTs'
  | 'endTs'
  | 'timeWindow'
  | 'typeList'
  | 'statusList'
  | 'severityList'
  | 'searchPropagatedAlarms'
  | 'assigneeId'
>
export type AlarmRow = { alarm: Entity; entity: Entity | undefined }
const MOST_ENTITIES = 10_000

/** Alarms of the entities of a query, with where they are shown. */
export function findAlarms(scope: Scope, query: AlarmQuery): Page<unknown> {
  if (!query.pageLink) throw itemNotFound()
  const { pageLink } = query
  const link = checkPage({
    pageSize: pageLink.pageSize,
    page: pageLink.page,
    search: undefined,
    sort: undefined,
    descending: false,
  })
  const rows = alarmRows(scope, query)
  const offset = link.page * link.pageSize
  const keys = [...(query.entityFields ?? []), ...(query.latestValues ?? [])]
  const data = rows.slice(offset, offset + link.pageSize).map((row) => toRow(scope, row, keys))
  return toPage(data, rows.length, link)
}

/** All rows in order, before they are paged. */
export function alarmRows(scope: Scope, query: AlarmQuery): AlarmRow[] {
  const { pageLink } = query
  const sort = pageLink?.sortOrder?.key
  const isDescending = pageLink?.sortOrder?.direction !== 'ASC'
  let entities = selectEntities(scope, query).slice(0, MOST_ENTITIES)
  if (sort && sort.type !== 'ALARM_FIELD') {
    if (!pageLink || isUnlimited(pageLink)) throw databaseError()
    entities = sortEntities(scope.services, entities, sort, isDescending)
  }
  const rows = searchAlarms(
    scope,
    rowsOf(scope, entities, pageLink as Wanted),
    query.alarmFields ?? [],
    pageLink?.textSearch ?? null,
  )
  return sort?.type === 'ALARM_FIELD' ? sortAlarms(scope, rows, sort.key ?? '', isDescending) : rows
}

export function countAlarms(scope: Scope, query: AlarmSelectionPart): number {
  if (query.assigneeId) scope.services.access.entity(scope.who, 'USER', query.assigneeId.id, 'READ')
  if (!query.entityFilter) return allAlarms(scope.services, selectionOf(scope, query)).length
  const rows = rowsOf(scope, selectEntities(scope, query), query)
  return new Set(rows.map(({ alarm }) => alarm.id.id)).size
}

export function toRow({ services }: Scope, { alarm, entity }: AlarmRow, keys: Key[]): Entity {
  const latest = entity ? latestOf(services, entity, keys) : {}
  return { ...alarmInfo(services, alarm), entityId: entity?.id ?? null, latest }
}

function isUnlimited({ startTs, endTs, timeWindow, typeList, statusList, severityList, assigneeId }: Wanted): boolean {
  return (
    !startTs &&
    !endTs &&
    !timeWindow &&
    !typeList?.length &&
    !statusList?.length &&
    !severityList?.length &&
    !assigneeId
  )
}

/** Each alarm once, at the first of the entities that shows it. */
function rowsOf(scope: Scope, entities: Entity[], wanted: Wanted): AlarmRow[] {
  const all = allAlarms(scope.services, selectionOf(scope, wanted))
  const order = new Map(entities.map((entity, i) => [entity.id.id, i]))
  return all
    .flatMap((alarm) => {
      const shown = wanted.searchPropagatedAlarms
        ? scope.services.alarms.shownAt(alarm.id.id)
        : [(alarm.originator as EntityId).id]
      const places = shown.map((id) => order.get(id)).filter((at): at is number => at !== undefined)
      return places.length > 0 ? [{ alarm, at: Math.min(...places) }] : []
    })
    .sort((a, b) => a.at - b.at)
    .map(({ alarm, at }) => ({ alarm, entity: entities[at] }))
}

function selectionOf(
  { services, who }: Scope,
  { startTs, endTs, timeWindow, typeList, statusList, severityList, assigneeId }: Wanted,
) {
  const now = services.clock.now()
  const from = startTs > 0 ? startTs : timeWindow > 0 ? now - timeWindow : undefined
  return {
    tenant: who.tenantId,
    customer: who.authority === 'CUSTOMER_USER' ? who.customerId : undefined,
    statuses: (statusList ?? []).filter((status) => status !== null),
    severities: (severityList ?? []).filter((severity) => severity !== null),
    types: (typeList ?? []).filter((type) => type !== null),
    assignee: assigneeId?.id,
    from,
    to: endTs > 0 ? endTs : undefined,
  }
}

function searchAlarms(scope: Scope, rows: AlarmRow[], fields: Key[], text: string | null): AlarmRow[] {
  if (!text || fields.length === 0) return rows
  const like = toLike(`%${text}%`, true)
  return rows.filter(({ alarm }) => fields.some(({ key }) => like(String(fieldOf(scope, alarm, key ?? '') ?? ''))))
}

function sortAlarms(scope: Scope, rows: AlarmRow[], field: string, isDescending: boolean): AlarmRow[] {
  if (!SORTABLE.includes(field)) throw databaseError()
  const ranked = rows.map((row) => ({ row, rank: fieldOf(scope, row.alarm, field) }))
  const up = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : Buffer.compare(Buffer.from(String(a ?? '')), Buffer.from(String(b ?? '')))
  return ranked.sort((a, b) => (isDescending ? up(b.rank, a.rank) : up(a.rank, b.rank))).map(({ row }) => row)
}

const SORTABLE = [
  'createdTime',
  'startTs',
  'startTime',
  'endTs',
  'endTime',
  'ackTs',
  'ackTime',
  'clearTs',
  'clearTime',
  'assignTs',
  'assignTime',
  'type',
  'severity',
  'status',
  'originator',
  'originatorLabel',
  'assignee',
  'assigneeId',
  'details',
  'duration',
] // prettier-ignore

function fieldOf({ services }: Scope, alarm: Entity, field: string): unknown {
  if (field === 'originator') return alarmInfo(services, alarm).originatorName
  if (field === 'originatorLabel') return alarmInfo(services, alarm).originatorLabel
  if (field === 'assignee') return (alarmInfo(services, alarm).assignee as { email?: string } | null)?.email
  if (field === 'duration') return Number(alarm.endTs) - Number(alarm.startTs)
  return alarm[field.replace(/Time$/, field === 'createdTime' ? 'Time' : 'Ts')]
}
