import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })
const row = (b) => (b.version === undefined ? b : { ...b, version: typeof b.version })

export default scenario('relations that are not accepted', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { customer, actor } = await t.createCustomer()
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'hall' }, quiet)
  const { body: device } = await t.tenant.post('/api/device', { name: 'lamp', customerId: customer.id }, quiet)
  const good = { from: asset.id, to: device.id, type: 'Contains' }
  const save = (more, options) => t.tenant.post('/api/v2/relation', { ...good, ...more }, { pick: row, ...options })
  await save({ type: undefined })
  await save({ type: '' })
  await save({ type: 't'.repeat(256) })
  await save({ type: '<b>x</b>' })
  await save({ typeGroup: 'FAMILY' }, { pick: code })
  await save({ from: undefined })
  await save({ to: null })
  await save({ from: { entityType: 'ASSET', id: t.NOBODY } })
  await save({ to: { entityType: 'DEVICE', id: t.NOBODY } })
  await save({ to: { entityType: 'ASSET', id: device.id.id } }, { note: 'a type that does not fit' })
  await save({ to: { id: device.id.id } }, { pick: code })
  await save({ to: asset.id }, { note: 'to itself' })
  await save({ to: customer.id }, { note: 'to a customer' })
  await save({ to: { entityType: 'TENANT', id: t.tenantId } }, { note: 'to the own tenant' })
  await actor.post('/api/v2/relation', good)
  await actor.get(`/api/relations/from/DEVICE/${device.id.id}`)
  await actor.get(`/api/relations/to/DEVICE/${device.id.id}`, {
    pick: (b) => b.map(row),
    note: "the other end is not the customer's",
  })
  await actor.get(`/api/relations/from/ASSET/${asset.id.id}`)
  await t.sysadmin.post('/api/v2/relation', good)
  await t.sysadmin.get(`/api/relations/from/ASSET/${asset.id.id}`)
  await t.anon.get(`/api/relations/from/ASSET/${asset.id.id}`)
})
