import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('commands that are not accepted', async (t) => {
  const { actor } = await t.createCustomer()
  const { body: device } = await t.tenant.post('/api/device', { name: 'door' }, { quiet: true, expect: 200 })
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'hall' }, { quiet: true, expect: 200 })
  const id = device.id.id
  const good = { method: 'open', params: {} }
  const raw = (text, options) => t.tenant.send({ method: 'POST', path: `/api/rpc/oneway/${id}`, raw: text, ...options })
  await raw('{"method":')
  await raw('open')
  await raw('{}', { pick: code })
  await raw('{"params":{}}', { pick: code })
  await raw('[]', { pick: code })
  await raw(undefined, { pick: code, note: 'no body' })
  for (const way of ['/api/rpc/oneway', '/api/rpc/twoway', '/api/plugins/rpc/twoway']) {
    await t.tenant.post(`${way}/${t.NOBODY}`, good)
    await t.tenant.post(`${way}/${asset.id.id}`, good, { note: 'no device' })
    await t.tenant.post(`${way}/abc`, good)
    await actor.post(`${way}/${id}`, good, { note: 'not its own device' })
    await t.sysadmin.post(`${way}/${id}`, good)
    await t.anon.post(`${way}/${id}`, good)
  }
  await t.tenant.get(`/api/rpc/oneway/${id}`)
})
