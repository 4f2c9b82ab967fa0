import { isEntityId } from './cell.ts'
import { cleanLine } from './clean.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Column {
  /** Field of the row. */
  readonly name: string
  readonly heading: string
  /** Shown only where it needs no cutting. */
  readonly optional?: boolean
}

/** What people look for first, by kind of entity. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  DEVICE: ['name', 'type', 'label', 'customerTitle', 'active', 'createdTime'],
  ASSET: ['name', 'type', 'label', 'customerTitle', 'createdTime'],
  ENTITY_VIEW: ['name', 'type', 'customerTitle', 'startTimeMs', 'endTimeMs', 'createdTime'],
  EDGE: ['name', 'type', 'label', 'customerTitle', 'active', 'createdTime'],
  CUSTOMER: ['title', 'email', 'phone', 'city', 'country', 'createdTime'],
  TENANT: ['title', 'tenantProfileName', 'email', 'region', 'createdTime'],
  USER: ['email', 'firstName', 'lastName', 'authority', 'customerTitle', 'createdTime'],
  DASHBOARD: ['title', 'assignedCustomers', 'createdTime'],
  ALARM: ['createdTime', 'originatorName', 'type', 'severity', 'status', 'assignee'],
  DEVICE_PROFILE: ['name', 'type', 'transportType', 'default', 'createdTime'],
  RULE_CHAIN: ['name', 'type', 'root', 'debugMode', 'createdTime'],
  WIDGETS_BUNDLE: ['title', 'alias', 'createdTime'],
  WIDGET_TYPE: ['name', 'fqn', 'deprecated', 'createdTime'],
  TB_RESOURCE: ['title', 'resourceType', 'resourceKey', 'createdTime'],
  OTA_PACKAGE: ['title', 'version', 'type', 'hasData', 'createdTime'],
  QUEUE: ['name', 'topic', 'partitions', 'createdTime'],
  ROLE: ['name', 'type', 'createdTime'],
  ENTITY_GROUP: ['name', 'type', 'createdTime'],
}

const ANY = ['name', 'title', 'email', 'type', 'label', 'version', 'status', 'default', 'enabled', 'createdTime']

const HEADINGS: Readonly<Record<string, string>> = {
  customerTitle: 'customer',
  assignedCustomers: 'customers',
  tenantProfileName: 'profile',
  originatorName: 'originator',
  createdTime: 'created',
}

/**
 * The columns for these rows. Entities of the server show what people look for first, as far as any of them has it, and
 * the id last where there is room. Other rows were made by somebody who chose the fields: all are shown, `id` last.
 */
export function columnsOf(rows: readonly Fields[]): Column[] {
  if (rows.length > 0 && rows.every(isEntity)) return entityColumns(rows)
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return names
    .sort((a, b) => Number(a === 'id') - Number(b === 'id'))
    .map((name) => ({ name, heading: cleanLine(name) }))
}

/** Fields of one object: what people look for first, the id, the rest as it came. */
export function fieldsOf(record: Fields): string[] {
  const first = isEntity(record) ? [...firstOf(record), 'id'] : []
  return [...new Set([...first.filter((name) => Object.hasOwn(record, name)), ...Object.keys(record)])]
}

function entityColumns(rows: readonly Fields[]): Column[] {
  const names = new Set(rows.flatMap(firstOf))
  const used = [...names].filter((name) => rows.some((row) => !isEmpty(row[name])))
  return [
    ...used.map((name) => ({ name, heading: HEADINGS[name] ?? name })),
    { name: 'id', heading: 'id', optional: used.length > 0 },
  ]
}

/** A row that somebody has picked fields for seldom keeps both of these and many more. */
function isEntity(row: Fields): boolean {
  return isEntityId(row.id) && 'createdTime' in row && Object.keys(row).length > 6
}

function firstOf(row: Fields): readonly string[] {
  const kind = isEntityId(row.id) ? row.id.entityType : ''
  return Object.hasOwn(FIRST, kind) ? (FIRST[kind] ?? ANY) : ANY
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
