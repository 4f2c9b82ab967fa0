import { scenario } from '../../scenario.mjs'

export default scenario('what a customer user sees of the own customer', async (t) => {
  const one = await t.createCustomer('vineyard')
  const two = await t.createCustomer('orchard')
  const quiet = { quiet: true, expect: 200 }
  for (const [name, to] of [
    ['press', one],
    ['barrel', one],
    ['ladder', two],
  ]) {
    const device = (await t.tenant.post('/api/device', { name }, quiet)).body
    await t.tenant.post(`/api/customer/${to.customer.id.id}/device/${device.id.id}`, undefined, quiet)
  }
  const own = `/api/customer/${one.customer.id.id}`
  const other = `/api/customer/${two.customer.id.id}`
  await one.actor.get(own)
  await one.actor.get(`${own}/shortInfo`)
  await one.actor.get(`${own}/title`, { headers: { Accept: '*/*' } })
  await one.actor.get(`${other}/shortInfo`)
  await one.actor.get(`${other}/title`, { headers: { Accept: '*/*' } })
  await one.actor.get(`${own}/devices?pageSize=10&page=0&sortProperty=name`, { pick: (b) => b.data.map((d) => d.name) })
  await one.actor.get(`${other}/devices?pageSize=10&page=0`)
  await one.actor.get(`${own}/assets?pageSize=10&page=0`)
  await one.actor.get(`${own}/dashboards?pageSize=10&page=0`)
  await one.actor.get(`${own}/entityViews?pageSize=10&page=0`)
  await one.actor.get(`/api/customers/list?customerIds=${one.customer.id.id},${two.customer.id.id}`)
  await one.actor.get('/api/tenant/customers?customerTitle=vineyard')
  await one.actor.get('/api/deviceProfileInfos?pageSize=10&page=0', { pick: (b) => b.data.map((p) => p.name) })
  await one.actor.get('/api/deviceProfiles?pageSize=10&page=0')
  await t.tenant.get(`/api/customer/${t.NOBODY}/shortInfo`)
  await t.tenant.get('/api/customer/nonsense/title', { headers: { Accept: '*/*' } })
  await t.sysadmin.get(own)
})
