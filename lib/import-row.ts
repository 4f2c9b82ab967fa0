import { type AttributeValue, parseAttribute } from './attributes.ts'
import { CREDENTIAL_COLUMNS, type DeviceSecret, toDeviceSecret } from './credentials.ts'
import { nearest } from './nearest.ts'
import { Problem } from './problem.ts'

/** What a row of a CSV file says of a device. What it does not say is `undefined`. */
export interface ImportRow {
  readonly name: string
  readonly label: string | undefined
  readonly description: string | undefined
  readonly profile: string | undefined
  readonly customer: string | undefined
  readonly secret: DeviceSecret | undefined
  readonly attributes: Readonly<Record<Scope, ReadonlyMap<string, AttributeValue>>>
  /** From an asset to the device. */
  readonly relations: readonly { readonly type: string; readonly asset: string }[]
}

export const SCOPES = { server: 'SERVER_SCOPE', shared: 'SHARED_SCOPE', client: 'CLIENT_SCOPE' } as const
export type Scope = keyof typeof SCOPES

const PLAIN = ['name', 'label', 'description', 'profile', 'customer', 'parent', ...CREDENTIAL_COLUMNS]

/**
 * Refuses columns that mean nothing.
 *
 * @throws Problem of kind `usage` with the nearest name
 */
export function checkImportColumns(columns: readonly string[]): void {
  for (const column of columns) if (!PREFIXED.test(column) && !PLAIN.includes(column)) throw unknownColumn(column)
}

const PREFIXED = /^(server|shared|client|relation)\.(.+)$/

/**
 * Reads the cells of a row by the names of their columns.
 *
 * @throws Problem of kind `usage` for a row without a name, and for values that cannot be
 * @example toImportRow({ name: 'Pump 1', 'server.floor': '3' }).attributes.server.get('floor')?.value // 3
 */
export function toImportRow(cells: Readonly<Record<string, string>>): ImportRow {
  const attributes = { server: new Map(), shared: new Map(), client: new Map() } as Record<
    Scope,
    Map<string, AttributeValue>
  >
  const relations: { type: string; asset: string }[] = []
  for (const [column, text] of Object.entries(cells)) {
    const [, kind = '', key = ''] = PREFIXED.exec(column) ?? []
    if (key === '' || text.trim() === '') continue
    if (kind === 'relation') relations.push({ type: key, asset: text.trim() })
    else attributes[kind as Scope].set(key, parseAttribute(text))
  }
  const cell = (name: string) => cells[name]?.trim() || undefined
  const [name, parent] = [cell('name'), cell('parent')]
  if (name === undefined) throw new Problem('the device has no name', { kind: 'usage' })
  if (parent !== undefined) relations.push({ type: 'Contains', asset: parent })
  return {
    name,
    label: cell('label'),
    description: cell('description'),
    profile: cell('profile'),
    customer: cell('customer'),
    secret: toDeviceSecret(cells),
    attributes,
    relations,
  }
}

function unknownColumn(column: string): Problem {
  const near = nearest(column, PLAIN)
  return new Problem(`there is no column "${column}"`, {
    kind: 'usage',
    hint: near
      ? `did you mean "${near}"?`
      : `it may be ${PLAIN.join(', ')}, server.KEY, shared.KEY, client.KEY, relation.TYPE`,
  })
}
