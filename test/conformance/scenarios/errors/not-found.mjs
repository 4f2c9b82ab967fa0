import { scenario } from '../../scenario.mjs'

export default scenario('what is not there, by kind of entity', async (t) => {
  const paths = [
    'device',
    'device/info',
    'asset',
    'asset/info',
    'customer',
    'user',
    'dashboard',
    'dashboard/info',
    'deviceProfile',
    'deviceProfileInfo',
    'assetProfile',
    'assetProfileInfo',
    'ruleChain',
    'entityView',
    'entityView/info',
    'edge',
    'edge/info',
    'alarm',
    'alarm/info',
    'tenant',
    'tenant/info',
  ]
  for (const path of paths) await t.tenant.get(`/api/${path}/${t.NOBODY}`)
})
