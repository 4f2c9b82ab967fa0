import { scenario } from '../../scenario.mjs'

export default scenario('what only the administrator of a tenant may ask', async (t) => {
  const { actor: customer } = await t.createCustomer('north')
  const paths = [
    '/api/tenant/devices?pageSize=1&page=0',
    '/api/tenant/assets?pageSize=1&page=0',
    '/api/customers?pageSize=1&page=0',
    '/api/tenant/dashboards?pageSize=1&page=0',
    '/api/ruleChains?pageSize=1&page=0',
    '/api/edges?pageSize=1&page=0',
    '/api/calculatedFields?pageSize=1&page=0',
    '/api/ai/model?pageSize=1&page=0',
    '/api/jobs?pageSize=1&page=0',
    '/api/usage',
    '/api/admin/repositorySettings/exists',
    '/api/alarm/rules?pageSize=1&page=0',
  ]
  for (const path of paths) {
    await t.tenant.get(path, { only: 'status' })
    for (const actor of [t.sysadmin, customer]) await actor.get(path)
  }
  for (const path of paths.slice(0, 3)) await t.anon.get(path)
})
