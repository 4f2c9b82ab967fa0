import { scenario } from '../../scenario.mjs'

export default scenario('addresses that belong to other editions or do not exist', async (t) => {
  for (const path of [
    '/api/entityGroups/DEVICE',
    '/api/roles?pageSize=10&page=0',
    '/api/entities/search',
    '/api/whiteLabel/whiteLabelParams',
    '/api/schedulerEvents',
    '/api/integrations?pageSize=1&page=0',
    '/api/converters?pageSize=1&page=0',
    '/api',
    '/api/',
    '/api/device/',
    '/api/deviceX',
  ])
    await t.tenant.get(path)
  await t.tenant.post('/api/entities/search', { query: 'pump' })
  await t.tenant.post('/api/entityGroup', { name: 'x', type: 'DEVICE' })
  await t.tenant.put('/api/device', { name: 'x', type: 'default' })
  await t.tenant.delete('/api/tenant/devices')
  await t.tenant.send({ method: 'PATCH', path: '/api/device', body: {} })
  await t.anon.get('/api/entities/search')
  await t.sysadmin.get('/api/entities/search')
})
