import { scenario } from '../../scenario.mjs'

export default scenario('what only the system administrator may ask', async (t) => {
  const { actor: customer } = await t.createCustomer('north')
  const paths = [
    '/api/admin/settings/general',
    '/api/admin/securitySettings',
    '/api/admin/jwtSettings',
    '/api/admin/systemInfo',
    '/api/admin/featuresInfo',
    '/api/tenants?pageSize=1&page=0',
    '/api/tenantProfiles?pageSize=1&page=0',
    '/api/2fa/settings',
    '/api/edqs/state',
  ]
  for (const path of paths) for (const actor of [t.tenant, customer]) await actor.get(path)
  for (const path of paths.slice(0, 3)) await t.anon.get(path)
  for (const path of paths.slice(3)) await t.sysadmin.get(path, { only: 'status' })
})
