import { scenario } from '../../scenario.mjs'

export default scenario('lists of users of the tenant', async (t) => {
  const { customer } = await t.createCustomer('mill')
  for (const [name, last] of [
    ['dora', 'Abel'],
    ['alan', 'Cook'],
    ['carl', 'Dean'],
    ['beth', 'Bell'],
  ]) {
    await t.tenant.post(
      '/api/user?sendActivationMail=false',
      {
        authority: name < 'c' ? 'TENANT_ADMIN' : 'CUSTOMER_USER',
        customerId: name < 'c' ? undefined : customer.id,
        email: `${name}-${t.run}@example.com`,
        firstName: name,
        lastName: last,
      },
      { quiet: true, expect: 200 },
    )
  }
  const list = (path, query, options) => t.tenant.get(`/api/${path}?${query}`, options)
  const emails = { pick: (b) => ({ ...b, data: b.data.map((u) => u.email) }) }
  await list('users', 'pageSize=2&page=0&sortProperty=email&sortOrder=ASC')
  await list('users', 'pageSize=2&page=1&sortProperty=email&sortOrder=ASC', emails)
  await list('users', 'pageSize=4&page=1&sortProperty=email&sortOrder=DESC', emails)
  await list('users', 'pageSize=20&page=0&sortProperty=lastName&sortOrder=ASC', {
    pick: (b) => b.data.map((u) => u.lastName),
  })
  await list('users', 'pageSize=20&page=0&sortProperty=firstName&sortOrder=DESC', {
    pick: (b) => b.data.map((u) => u.firstName),
  })
  await list('users', 'pageSize=20&page=0&textSearch=CARL', emails)
  await list('users', 'pageSize=20&page=0&textSearch=abel', { note: 'search in the last name', ...emails })
  await list('users', `pageSize=20&page=0&textSearch=${t.run}&sortProperty=email`, emails)
  await list('users', 'pageSize=20&page=0&sortProperty=authority', {
    pick: (b) => b.errorCode ?? b.data.map((u) => u.authority),
  })
  await list('users', 'pageSize=20&page=0&sortProperty=nonsense')
  await list(`customer/${customer.id.id}/users`, 'pageSize=20&page=0&sortProperty=email', emails)
  await list(`customer/${t.NOBODY}/users`, 'pageSize=20&page=0')
  await list('users/info', 'pageSize=2&page=0&sortProperty=email&sortOrder=ASC')
  await list('users/info', 'pageSize=20&page=0&textSearch=dora')
  await list('users', 'pageSize=20')
  await t.sysadmin.get(`/api/tenant/${t.tenantId}/users?pageSize=20&page=0&sortProperty=email`, emails)
  await t.sysadmin.get('/api/users?pageSize=20&page=0')
})
