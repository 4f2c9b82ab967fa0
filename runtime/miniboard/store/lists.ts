import type { Database } from './database.ts'
import { NAME_FIELD } from './entities.ts'
import type { Entity } from './entity.ts'
import { mapPage, type Page, type PageLink, readPage } from './pages.ts'
import type { Scalar } from './scalar.ts'
import { SORTABLE } from './sortable.ts'

/** What a list of entities is selected by; more conditions in `where` with their `values`. */
export type EntityList = {
  type: string
  tenant?: string | undefined
  customer?: string | undefined
  where?: string[]
  values?: Scalar[]
  search?: string[]
  /** sort properties beyond the fields of the entity */
  sortable?: Record<string, string>
}

/** A page of entities of one type. */
export function pageOfEntities(db: Database, list: EntityList, link: PageLink): Page<Entity> {
  const { type, tenant, customer, where = [], values = [], search = ['e.name'], sortable = {} } = list
  const conditions = [
    'e.type = ?',
    ...(tenant ? ['e.tenant = ?'] : []),
    ...(customer ? ['e.customer = ?'] : []),
    ...where,
  ]
  const page = readPage<{ doc: string }>(
    db,
    {
      from: 'entity e',
      where: conditions.join(' AND '),
      values: [type, ...(tenant ? [tenant] : []), ...(customer ? [customer] : []), ...values],
      search,
      sortable: (property) => sortable[property] ?? fieldOf(type, property),
      tieBreak: 'e.id',
      select: 'e.doc',
    },
    link,
  )
  return mapPage(page, (row) => JSON.parse(row.doc) as Entity)
}

/** The expression for a field of the document. */
export function field(name: string): string {
  return `json_extract(e.doc, '$.${name}')`
}

/** Titles of the customers of the rows. */
export const CUSTOMER_TITLE = "(SELECT c.name FROM entity c WHERE c.id = e.customer AND c.type = 'CUSTOMER')"

function fieldOf(type: string, property: string): string | undefined {
  if (property === 'createdTime') return 'e.created'
  if (property === 'id') return 'e.id'
  if (property === NAME_FIELD[type] || (property === 'name' && !NAME_FIELD[type])) return 'e.name'
  if (!SORTABLE[type]?.includes(property)) return undefined
  return field(property.endsWith('Id') ? `${property}.id` : property)
}
