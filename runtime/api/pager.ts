import type { Arguments } from './arguments.ts'
import type { PageSource } from './pages.ts'
import type { Plan } from './plan.ts'
import { type Context, runPlan } from './run.ts'
import type { Operation } from './types.ts'
import { nameOf, usageError } from './usage.ts'

/** Rows a page where the reader wants all of them: a page of devices is about half a megabyte. */
const PAGE_SIZE = 500

/**
 * The list that an operation's arguments mean, from its first page to its last, oldest first unless they say otherwise.
 *
 * @throws TbxError `usage` where they are wrong, or ask for one page of a list that is read whole
 */
export function toPageSource(args: readonly unknown[], ofApi: Plan, context: Context): PageSource {
  const plan = context.router.planFor(ofApi)
  const { operation } = plan
  const given = plan.read(args)
  const at = operation.paged === 'body' ? bodyPages(given, operation) : queryPages(given, args, operation)
  const { signal } = context.options
  return {
    operation: nameOf(operation),
    ...(signal && { signal }),
    fetch: (page, either) => runPlan(plan, at(page), context, either),
  }
}

type AtPage = (page: number) => Arguments

function queryPages(given: Arguments, args: readonly unknown[], operation: Operation): AtPage {
  const asked = args.at(-1)
  const says = (name: string) => typeof asked === 'object' && asked !== null && name in asked
  if (says('page')) throw onePage(operation)
  const sort = operation.sort && !given.query.sortProperty ? { sortProperty: operation.sort, sortOrder: 'ASC' } : {}
  const query = { ...sort, ...given.query, ...(!says('pageSize') && { pageSize: String(PAGE_SIZE) }) }
  return (page) => ({ ...given, query: { ...query, page: String(page) } })
}

/** A query whose page link stands in its body. */
function bodyPages(given: Arguments, operation: Operation): AtPage {
  const body = (given.body ?? {}) as { readonly pageLink?: Readonly<Record<string, unknown>> }
  if (body.pageLink?.page) throw onePage(operation)
  const type = operation.body?.schema === 'AlarmDataQuery' ? 'ALARM_FIELD' : 'ENTITY_FIELD'
  const sortOrder = { key: { type, key: 'createdTime' }, direction: 'ASC' }
  const pageLink = { pageSize: PAGE_SIZE, ...body.pageLink, sortOrder: body.pageLink?.sortOrder ?? sortOrder }
  return (page) => ({ ...given, body: { ...body, pageLink: { ...pageLink, page } } })
}

const onePage = (operation: Operation) =>
  usageError(
    operation,
    'all() and pages() read every page: leave out "page", or call the operation itself for one page',
  )
