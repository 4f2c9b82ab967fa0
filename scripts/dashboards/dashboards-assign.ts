import { bulk, createSelector, defineTask, Problem, type TaskContext } from 'tbx'

const options = {
  dashboard: { type: 'list', description: 'titles or ids of dashboards', value: 'TITLE' },
  to: { type: 'list', description: 'customers that shall have them', value: 'TITLE' },
  notTo: { type: 'list', description: 'customers that shall not have them any more', value: 'TITLE' },
  all: { type: 'boolean', description: 'every dashboard, where none is named' },
  fromCsv: { type: 'file', access: 'read', description: 'columns `dashboard`, `customer`: a row for each assignment' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'assign dashboards to customers, or take them away; without any change, show who has which',
  details: 'What is assigned already stays as it is; customers that are not named are left alone.',
  options,
  changes: true,
  needs: {
    operations: [
      'dashboard.getTenantDashboards',
      'customer.getCustomers',
      'dashboard.addDashboardCustomers',
      'dashboard.removeDashboardCustomers',
    ],
  },
  examples: [
    ['dashboards-assign', 'who has which'],
    [
      'dashboards-assign --dashboard Overview --to "Customer A" --not-to "Customer B" --dry-run',
      'what would be changed',
    ],
    ['dashboards-assign --from-csv assignments.csv', 'a row for each assignment'],
  ],
  async run(context) {
    const { options } = context
    if (
      options.fromCsv !== undefined &&
      [options.dashboard, options.to, options.notTo].some(({ length }) => length > 0)
    )
      throw usage('--from-csv says which dashboards and customers: leave the others out')
    const lists = await readLists(context)
    if (options.fromCsv === undefined && options.to.length + options.notTo.length === 0) return matrix(lists, context)
    return apply(options.fromCsv === undefined ? wishesOf(lists, context) : await wishesOfCsv(lists, context), context)
  },
})

const usage = (message: string) => new Problem(message, { kind: 'usage' })

type Lists = Awaited<ReturnType<typeof readLists>>

async function readLists({ api }: Context) {
  const dashboards = (await api.dashboard.getTenantDashboards.all().toArray()).map((one) => ({
    id: String(one.id?.id),
    title: String(one.title),
    customers: (one.assignedCustomers ?? []).map(({ customerId, title }) => ({ id: customerId?.id, title })),
  }))
  const customers = (await api.customer.getCustomers.all().toArray()).map(({ id, title }) => ({
    id: String(id?.id),
    title,
  }))
  const names = { nameOf: ({ title }: { title: string }) => title, idOf: ({ id }: { id: string }) => id }
  return {
    dashboards,
    findDashboard: createSelector(dashboards, { what: 'dashboard', ...names }).find,
    findCustomer: createSelector(customers, { what: 'customer', ...names }).find,
  }
}

type Dashboard = Lists['dashboards'][number]

function matrix({ dashboards, findDashboard }: Lists, { options }: Context) {
  const shown = options.dashboard.length > 0 ? options.dashboard.map(findDashboard) : dashboards
  return shown.map(({ title, customers }) => ({
    dashboard: title,
    customers: customers
      .map((one) => one.title)
      .sort()
      .join(', '),
  }))
}

/** Customers, as titles by their ids, that a dashboard shall get and lose. */
interface Wish {
  readonly dashboard: Dashboard
  readonly add: ReadonlyMap<string, string>
  readonly remove: ReadonlyMap<string, string>
}

function wishesOf({ dashboards, findDashboard, findCustomer }: Lists, { options }: Context): Wish[] {
  if (options.dashboard.length === 0 && !options.all)
    throw usage('it is not said which dashboards: name them by --dashboard, or give --all')
  const toMap = (titles: readonly string[]) => new Map(titles.map(findCustomer).map(({ id, title }) => [id, title]))
  const [add, remove] = [toMap(options.to), toMap(options.notTo)]
  const both = [...add].find(([id]) => remove.has(id))
  if (both) throw usage(`"${both[1]}" stands in --to and in --not-to`)
  const chosen = options.dashboard.length > 0 ? options.dashboard.map(findDashboard) : dashboards
  return chosen.map((dashboard) => ({ dashboard, add, remove }))
}

/** A row that cannot be used does not stop the others. */
async function wishesOfCsv({ findDashboard, findCustomer }: Lists, { options, csv, tally }: Context): Promise<Wish[]> {
  const wishes = new Map<string, { dashboard: Dashboard; add: Map<string, string>; remove: Map<string, string> }>()
  for await (const { line, cells, problem } of csv.read(options.fromCsv as string, {
    columns: ['dashboard', 'customer'],
  })) {
    try {
      if (problem !== undefined) throw usage(problem)
      const dashboard = findDashboard(String(cells.dashboard).trim())
      const customer = findCustomer(String(cells.customer).trim())
      const wish = wishes.get(dashboard.id) ?? { dashboard, add: new Map(), remove: new Map() }
      wish.add.set(customer.id, customer.title)
      wishes.set(dashboard.id, wish)
    } catch (error) {
      tally.failed(`line ${line}`, error)
    }
  }
  return [...wishes.values()]
}

async function* apply(wishes: readonly Wish[], context: Context) {
  const { signal, tally, dryRun } = context
  const work = (wish: Wish) => applyOne(wish, context)
  for await (const { item, value: changes, error } of bulk(wishes, work, { signal })) {
    if (error) {
      tally.failed(item.dashboard.title, error)
      continue
    }
    if (changes.length === 0) tally.skipped()
    else tally.done()
    for (const { customer, outcome } of changes)
      yield { dashboard: item.dashboard.title, customer, outcome: dryRun ? `would be ${outcome}` : outcome }
  }
}

async function applyOne({ dashboard, add, remove }: Wish, { api }: Context) {
  const has = new Set(dashboard.customers.map(({ id }) => id))
  const added = [...add].filter(([id]) => !has.has(id))
  const removed = [...remove].filter(([id]) => has.has(id))
  const ids = (pairs: readonly (readonly [string, string])[]) => pairs.map(([id]) => id)
  if (added.length > 0) await api.dashboard.addDashboardCustomers(dashboard.id, ids(added))
  if (removed.length > 0) await api.dashboard.removeDashboardCustomers(dashboard.id, ids(removed))
  return [
    ...added.map(([, customer]) => ({ customer, outcome: 'assigned' })),
    ...removed.map(([, customer]) => ({ customer, outcome: 'taken away' })),
  ]
}
