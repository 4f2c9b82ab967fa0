import { int, required, string, type Values } from '../wire/query.ts'
import { badRequest, databaseError, failed } from '../wire/refusal.ts'
import type { Database } from './database.ts'
import type { Scalar } from './scalar.ts'

/** The parameters that every list has. */
export const paging = {
  pageSize: required(int),
  page: required(int),
  textSearch: string,
  sortProperty: string,
  sortOrder: string,
}
export type PageQuery = Values<typeof paging>

export type PageLink = {
  pageSize: number
  page: number
  search: string | undefined
  sort: string | undefined
  descending: boolean
}
export type Page<T> = { data: T[]; totalPages: number; totalElements: number; hasNext: boolean }

/** Checks the parameters in the order in which the server does. */
export function toPageLink({ pageSize, page, textSearch, sortProperty, sortOrder }: PageQuery): PageLink {
  const sort = sortProperty || undefined
  if (sort !== undefined && !/^[\p{L}0-9_-]+$/u.test(sort)) throw badRequest('Invalid sort property')
  const order = (sortOrder || 'ASC').toUpperCase()
  if (sort !== undefined && order !== 'ASC' && order !== 'DESC') {
    throw badRequest(`Unsupported sort order '${sortOrder}'! Only 'ASC' or 'DESC' types are allowed.`)
  }
  return checkPage({ pageSize, page, search: textSearch || undefined, sort, descending: order === 'DESC' })
}

export function checkPage(link: PageLink): PageLink {
  if (link.pageSize < 1) {
    throw badRequest(`Incorrect page link page size '${link.pageSize}'. Page size must be greater than zero.`)
  }
  if (link.page < 0) throw badRequest(`Incorrect page link page '${link.page}'. Page must be positive integer.`)
  if (link.pageSize * link.page > 2_147_483_647) throw failed('Page offset exceeds Integer.MAX_VALUE')
  return link
}

/** A list to be paged: rows of `from` that fit `where`. */
export type Listing = {
  from: string
  where: string
  values: Scalar[]
  /** expressions that the text search looks at */
  search: string[]
  /** sort property → expression; what is not here is a database error */
  sortable: (property: string) => string | undefined
  /** last sort expression, so that the order is total */
  tieBreak: string
  /** columns that a row is made of */
  select: string
}

/** One page of rows. Nulls come last whatever the order. */
export function readPage<R>(db: Database, listing: Listing, link: PageLink): Page<R> {
  const { where, values } = withSearch(listing, link.search)
  const total = db.get<{ n: number }>(`SELECT count(*) n FROM ${listing.from} WHERE ${where}`, values)?.n ?? 0
  const offset = link.page * link.pageSize
  const order = orderBy(listing, link)
  const data =
    offset >= total
      ? []
      : db.all<R>(`SELECT ${listing.select} FROM ${listing.from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`, [
          ...values,
          link.pageSize,
          offset,
        ])
  return toPage(data, total, link)
}

export function toPage<T>(
  data: T[],
  totalElements: number,
  { page, pageSize }: { page: number; pageSize: number },
): Page<T> {
  const totalPages = Math.ceil(totalElements / pageSize)
  return { data, totalPages, totalElements, hasNext: page + 1 < totalPages }
}

export function mapPage<A, B>(page: Page<A>, to: (row: A) => B): Page<B> {
  return { ...page, data: page.data.map(to) }
}

function orderBy({ sortable, tieBreak }: Listing, { sort, descending }: PageLink): string {
  if (sort === undefined) return tieBreak
  const expression = sortable(sort)
  if (expression === undefined) throw databaseError()
  return `${expression} IS NULL, ${expression} ${descending ? 'DESC' : 'ASC'}, ${tieBreak}`
}

function withSearch({ where, values, search }: Listing, text: string | undefined): { where: string; values: Scalar[] } {
  if (text === undefined || search.length === 0) return { where, values }
  if (text.includes('\0') || /(^|[^\\])(\\\\)*\\$/.test(text)) throw databaseError()
  const pattern = `%${text.toLowerCase()}%`
  const tests = search.map((expression) => `fold(${expression}) LIKE ? ESCAPE '\\'`).join(' OR ')
  return { where: `${where} AND (${tests})`, values: [...values, ...search.map(() => pattern)] }
}
