import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { toKv } from '../telemetry/kv.ts'
import { failed } from '../wire/refusal.ts'
import { flag, listOf, object, oneOf, optional, text } from '../wire/shape.ts'

const COLUMNS = [
  'NAME',
  'TYPE',
  'LABEL',
  'SHARED_ATTRIBUTE',
  'SERVER_ATTRIBUTE',
  'TIMESERIES',
  'ACCESS_TOKEN',
  'X509',
  'MQTT_CLIENT_ID',
  'MQTT_USER_NAME',
  'MQTT_PASSWORD',
  'LWM2M_CLIENT_ENDPOINT',
  'LWM2M_CLIENT_SECURITY_CONFIG_MODE',
  'LWM2M_CLIENT_IDENTITY',
  'LWM2M_CLIENT_KEY',
  'LWM2M_CLIENT_CERT',
  'LWM2M_BOOTSTRAP_SERVER_SECURITY_MODE',
  'LWM2M_BOOTSTRAP_SERVER_PUBLIC_KEY_OR_ID',
  'LWM2M_BOOTSTRAP_SERVER_SECRET_KEY',
  'LWM2M_SERVER_SECURITY_MODE',
  'LWM2M_SERVER_CLIENT_PUBLIC_KEY_OR_ID',
  'LWM2M_SERVER_CLIENT_SECRET_KEY',
  'SNMP_HOST',
  'SNMP_PORT',
  'SNMP_VERSION',
  'SNMP_COMMUNITY_STRING',
  'IS_GATEWAY',
  'DESCRIPTION',
  'ROUTING_KEY',
  'SECRET',
] as const // prettier-ignore

const mappingShape = object({
  columns: listOf(object({ type: oneOf(...COLUMNS), key: text })),
  delimiter: text,
  update: flag,
  header: flag,
})
export const importShape = object({ file: text, mapping: optional(mappingShape) })
export type ImportRequest = ReturnType<typeof importShape>
type Column = { type: string | null; key: string | null }
export type ImportRow = Map<string, string>

export type ImportKind = {
  find(name: string): Entity | undefined
  save(row: ImportRow, existing: Entity | undefined): Entity
}
export type ImportResult = { created: number; updated: number; errors: number; errorsList: string[] }

/** Entities out of a table; a row that is refused does not stop the others. */
export function importTable(services: Services, { file, mapping }: ImportRequest, kind: ImportKind): ImportResult {
  if (!mapping?.columns || !mapping.delimiter)
    throw failed('Cannot invoke "BulkImportRequest$Mapping.getColumns()" because the mapping is null')
  const columns = mapping.columns
  const lines = parseTable(file ?? '', mapping.delimiter)
  if (lines.length === 0) throw failed('Index: 0')
  const rows = mapping.header ? lines.slice(1) : lines
  if (rows.some((cells) => cells.length > columns.length)) throw failed('Index out of bounds for length')
  const result: ImportResult = { created: 0, updated: 0, errors: 0, errorsList: [] }
  rows.forEach((cells, i) => {
    try {
      const isNew = importRow(services, columns, cells, mapping.update, kind)
      result[isNew ? 'created' : 'updated']++
    } catch (error) {
      result.errors++
      result.errorsList.push(
        `Line ${i + (mapping.header ? 2 : 1)}: DataValidationException: ${(error as Error).message}`,
      )
    }
  })
  return result
}

function importRow(
  services: Services,
  columns: Column[],
  cells: string[],
  update: boolean,
  { find, save }: ImportKind,
): boolean {
  return services.db.transaction(() => {
    const row: ImportRow = new Map(
      columns.flatMap(({ type }, i) => (cells[i] ? [[type ?? '', cells[i]] as const] : [])),
    )
    const existing = find(row.get('NAME') ?? '')
    const entity = save(row, existing)
    if (!existing || update) saveValues(services, entity.id.id, columns, cells)
    return !existing
  })
}

/** `update: false` leaves attributes and telemetry of what is there alone. */
function saveValues({ attributes, series, clock }: Services, id: string, columns: Column[], cells: string[]): void {
  columns.forEach(({ type, key }, i) => {
    const cell = cells[i]
    if (!cell || !key) return
    const kv = toKv(/^(true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell)
    if (type === 'SERVER_ATTRIBUTE') attributes.save(id, 'SERVER_SCOPE', clock.now(), [[key, kv]])
    if (type === 'SHARED_ATTRIBUTE') attributes.save(id, 'SHARED_SCOPE', clock.now(), [[key, kv]])
    if (type === 'TIMESERIES') series.save(id, clock.now(), [[key, kv]])
  })
}

/** @throws for a quotation mark that is never closed */
function parseTable(file: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  const endRow = () => {
    if (cells.length > 0 || cell !== '') rows.push([...cells, cell])
    cells = []
    cell = ''
  }
  for (let at = 0; at < file.length; at++) {
    const c = file[at] as string
    if (isQuoted && c === '"' && file[at + 1] === '"') cell += file[++at]
    else if (c === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (isQuoted) cell += c
    else if (file.startsWith(delimiter, at)) {
      cells.push(cell)
      cell = ''
      at += delimiter.length - 1
    } else if (c === '\n') endRow()
    else if (c !== '\r') cell += c
  }
  if (isQuoted) throw failed('EOF reached before encapsulated token finished')
  endRow()
  return rows
}
