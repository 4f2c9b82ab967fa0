import { scenario } from '../../scenario.mjs'

export default scenario('whom notifications go to', async (t) => {
  const { actor, user, customer } = await t.createCustomer('lodge')
  const save = (name, usersFilter, options) =>
    t.tenant.post(
      '/api/notification/target',
      { name, configuration: { type: 'PLATFORM_USERS', description: 'd', usersFilter } },
      options,
    )
  const { body: target } = await save('Guests', { type: 'CUSTOMER_USERS', customerId: customer.id.id })
  const at = `/api/notification/target/${target.id.id}`
  await t.tenant.get(at)
  const { body: list } = await save('List', { type: 'USER_LIST', usersIds: [user.id.id] })
  await save('All', { type: 'ALL_USERS' }, { pick: (b) => b.configuration })
  await save('Owner', { type: 'ORIGINATOR_ENTITY_OWNER_USERS' }, { pick: (b) => b.configuration })
  await save('Admins', { type: 'TENANT_ADMINISTRATORS' }, { pick: (b) => b.configuration })
  await save(
    'admins of all',
    { type: 'TENANT_ADMINISTRATORS', tenantsIds: [t.tenantId] },
    { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) },
  )
  await save(
    'system',
    { type: 'SYSTEM_ADMINISTRATORS' },
    { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) },
  )
  await save('empty', { type: 'USER_LIST', usersIds: [] })
  await save('nobody', { type: 'USER_LIST', usersIds: [t.NOBODY] })
  await save('no customer', { type: 'CUSTOMER_USERS', customerId: t.NOBODY })
  await save('odd', { type: 'ODD' }, { only: 'status' })
  await save('nothing', undefined)
  await save('List', { type: 'ALL_USERS' }, { note: 'the name is taken' })
  await save('', { type: 'ALL_USERS' })
  await t.tenant.post('/api/notification/target', { ...target, name: 'Visitors' }, { pick: (b) => b.name })
  const recipients = (usersFilter, options) =>
    t.tenant.post(
      '/api/notification/target/recipients?pageSize=10&page=0',
      { name: 'x', configuration: { type: 'PLATFORM_USERS', usersFilter } },
      { sort: '', pick: (b) => b.data?.map((u) => u.email) ?? b, ...options },
    )
  await recipients({ type: 'CUSTOMER_USERS', customerId: customer.id.id })
  await recipients({ type: 'ALL_USERS' })
  await recipients({ type: 'TENANT_ADMINISTRATORS' })
  await t.tenant.get('/api/notification/targets?pageSize=2&page=1&sortProperty=name', {
    pick: (b) => ({ ...b, data: b.data.map((x) => x.name) }),
  })
  await t.tenant.get(`/api/notification/targets/list?ids=${list.id.id},${target.id.id},${t.NOBODY}`, {
    sort: '',
    pick: (b) => b.map((x) => x.name),
  })
  await t.tenant.get('/api/notification/targets/notificationType/ALARM?pageSize=20&page=0&sortProperty=name', {
    pick: (b) => b.data.map((x) => x.name),
  })
  await t.tenant.get('/api/notification/targets/notificationType/GENERAL?pageSize=20&page=0&sortProperty=name', {
    pick: (b) => b.data.map((x) => x.name),
  })
  await actor.get(at)
  await t.tenant.delete(at)
  await t.tenant.delete(at)
})
