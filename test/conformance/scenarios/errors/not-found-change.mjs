import { scenario } from '../../scenario.mjs'

export default scenario('changing what is not there', async (t) => {
  const nobody = t.NOBODY
  await t.tenant.post('/api/device', { id: { entityType: 'DEVICE', id: nobody }, name: 'x', type: 'default' })
  await t.tenant.post('/api/asset', { id: { entityType: 'ASSET', id: nobody }, name: 'x', type: 'default' })
  await t.tenant.post('/api/dashboard', { id: { entityType: 'DASHBOARD', id: nobody }, title: 'x' })
  await t.tenant.post('/api/ruleChain', { id: { entityType: 'RULE_CHAIN', id: nobody }, name: 'x' })
  await t.tenant.post('/api/assetProfile', { id: { entityType: 'ASSET_PROFILE', id: nobody }, name: 'x' })
  await t.tenant.post('/api/deviceProfile', {
    id: { entityType: 'DEVICE_PROFILE', id: nobody },
    name: 'x',
    type: 'DEFAULT',
    transportType: 'DEFAULT',
    profileData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
  })
  await t.tenant.post(`/api/alarm/${nobody}/ack`)
  await t.tenant.post(`/api/alarm/${nobody}/clear`)
  await t.tenant.delete(`/api/customer/device/${nobody}`)
  await t.tenant.delete(`/api/customer/asset/${nobody}`)
  await t.tenant.post(`/api/customer/public/device/${nobody}`)
  await t.tenant.get(`/api/device/${nobody}/credentials`)
  await t.tenant.post(`/api/deviceProfile/${nobody}/default`)
  await t.tenant.post(`/api/assetProfile/${nobody}/default`)
  await t.tenant.post(`/api/ruleChain/${nobody}/root`)
  await t.tenant.get(`/api/ruleChain/${nobody}/metadata`)
  await t.tenant.post(`/api/dashboard/${nobody}/customers`, [])
  await t.tenant.put(`/api/notification/${nobody}/read`)
  await t.tenant.put(`/api/apiKey/${nobody}/enabled/true`)
  await t.sysadmin.post(`/api/user/${nobody}/userCredentialsEnabled`)
})
