import {
  allDevices,
  changedDeviceOptions,
  createSelector,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceRows,
  eachItem,
  Problem,
  requireSelection,
  type TaskContext,
} from 'tbx'

const options = {
  ...changedDeviceOptions,
  to: { type: 'string', description: 'title of the customer that gets them', value: 'TITLE' },
  toPublic: { type: 'boolean', description: 'make them public, for everybody who has the link' },
  unassign: { type: 'boolean', description: 'take them from their customers' },
  fromCsv: {
    type: 'file',
    access: 'read',
    description: 'columns device and customer, a row for each; an empty customer takes the device from its own',
  },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'give devices to a customer, make them public, or take them back; the same for all or from a CSV file',
  details: 'In the Professional Edition devices belong to owners and groups: there the server refuses this.',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'device.assignDeviceToCustomer',
      'device.unassignDeviceFromCustomer',
      'device.assignDeviceToPublicCustomer',
    ],
  },
  examples: [
    ['devices-assign --device-profile thermostat --to "Customer B" --dry-run', 'a whole profile'],
    ['devices-assign --from-csv owners.csv', 'a row for each device'],
    ['devices-assign --device "Thermostat T1" --unassign', 'take it back'],
  ],
  run(context) {
    const { to, toPublic, unassign, fromCsv } = context.options
    const ways = [to, toPublic, unassign, fromCsv].filter(Boolean).length
    if (ways !== 1)
      throw new Problem('it is not clear where they go: give one of --to, --to-public, --unassign, --from-csv', {
        kind: 'usage',
      })
    if (fromCsv === undefined) requireSelection(context.options)
    return assignAll(context)
  },
})

interface Customer {
  readonly id: { readonly id: string }
  readonly title: string
}

/** Where a device goes; without a customer it is taken from its own. */
interface Job {
  readonly device: DeviceInfo
  readonly to: Customer | 'public' | undefined
}

async function* assignAll(context: Context) {
  const jobs = context.options.fromCsv === undefined ? sameForAll(context) : ofCsv(context.options.fromCsv, context)
  yield* eachItem(jobs, (job) => assign(job, context), {
    context,
    what: 'devices',
    nameOf: ({ device }) => device.name,
  })
}

async function assign({ device, to }: Job, { api, dryRun }: Context) {
  const { customerId, customerIsPublic, customerTitle } = device as DeviceInfo & {
    readonly customerId?: { readonly id: string }
    readonly customerIsPublic?: boolean
  }
  const isThere = to === undefined ? !customerTitle : to === 'public' ? customerIsPublic : customerId?.id === to.id.id
  if (isThere) return []
  if (to === undefined) await api.device.unassignDeviceFromCustomer(device.id)
  else if (to === 'public') await api.device.assignDeviceToPublicCustomer(device.id)
  else await api.device.assignDeviceToCustomer(to.id, device.id)
  const now = typeof to === 'object' ? to.title : (to ?? null)
  return [
    { device: device.name, old: customerTitle || null, new: now, outcome: dryRun ? 'would be assigned' : 'assigned' },
  ]
}

async function* sameForAll(context: Context): AsyncGenerator<Job> {
  const { options } = context
  const to = options.toPublic
    ? 'public'
    : options.to === undefined
      ? undefined
      : (await customersOf(context))(options.to)
  for (const device of await allDevices(context)) yield { device, to }
}

async function* ofCsv(path: string, context: Context): AsyncGenerator<Job> {
  const customer = await customersOf(context)
  yield* deviceRows(path, context, ({ device, cells: { customer: title = '' } }) => ({
    device,
    to: title.trim() === '' ? undefined : customer(title.trim()),
  }))
}

async function customersOf({ api }: Context): Promise<(title: string) => Customer> {
  const customers: Customer[] = []
  for await (const { id, title } of api.customer.getCustomers.all()) customers.push({ id, title: title ?? '' })
  return createSelector(customers, { what: 'customer', nameOf: ({ title }) => title, idOf: ({ id }) => id.id }).find
}
