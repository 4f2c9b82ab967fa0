import { scenario } from '../../scenario.mjs'

const names = (page) => page.data.map((d) => d.name)

export default scenario('device infos: by type, profile, activity; sorted by customer and profile', async (t) => {
  const { customer } = await t.createCustomer('north')
  const make = async (device, token) =>
    (await t.tenant.post(`/api/device?accessToken=${token}-${t.run}`, device, { quiet: true, expect: 200 })).body
  await make({ name: 'a 1', type: 'pump', customerId: customer.id }, 'a1')
  const pump = await make({ name: 'a 2', type: 'pump', label: 'spare' }, 'a2')
  await make({ name: 'b 1', type: 'fan' }, 'b1')
  const list = (query, options) =>
    t.tenant.get(`/api/tenant/deviceInfos?pageSize=10&page=0&sortProperty=name${query}`, options)
  await list('')
  await list('&type=pump', { pick: names })
  await list(`&deviceProfileId=${pump.deviceProfileId.id}`, { pick: names })
  await list(`&type=fan&deviceProfileId=${pump.deviceProfileId.id}`, { pick: names, note: 'the type wins' })
  await list(`&deviceProfileId=${t.NOBODY}`, { pick: names })
  await list('&deviceProfileId=abc')
  await list('&active=true', { pick: names })
  await list('&active=false', { pick: names })
  await t.device(`b1-${t.run}`).post('/telemetry', { speed: 3 })
  await list('&active=true', { until: (r) => r.body?.data?.length === 1 })
  await list('&active=false', { pick: names })
  await list('&active=maybe', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await list('&textSearch=NORTH', { pick: names, note: "search in the customer's title" })
  await list('&textSearch=spare', { pick: names })
  await list('&textSearch=fan', { pick: names })
  const sorted = (by) => t.tenant.get(`/api/tenant/deviceInfos?pageSize=10&page=0&${by}`, { pick: names })
  await sorted('sortProperty=deviceProfileName&sortOrder=ASC&textSearch=1')
  await sorted('sortProperty=customerTitle&sortOrder=ASC&type=pump')
  await sorted('sortProperty=customerTitle&sortOrder=DESC&type=pump')
  await sorted('sortProperty=label&sortOrder=ASC&type=pump')
})
