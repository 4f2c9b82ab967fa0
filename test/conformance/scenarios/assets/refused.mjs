import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('assets that are not accepted', async (t) => {
  const save = (asset, options) => t.tenant.post('/api/asset', asset, options)
  await save({})
  await save({ name: '' })
  await save({ name: ' ' })
  await save({ name: 'n'.repeat(256) })
  await save({ name: 'a', label: 'l'.repeat(256) })
  await save({ name: 'a', type: 't'.repeat(256) })
  await save({ name: '<a href="x">link</a>' })
  await save({ name: 'a', label: '<img src=x>' })
  await save(
    { name: '<b>both</b>', label: '<b>both</b>' },
    { pick: (b) => ({ ...b, message: b.message.split(', ').sort() }) },
  )
  await save({ name: 'a', customerId: { entityType: 'CUSTOMER', id: t.NOBODY } })
  await save({ name: 'a', customerId: { entityType: 'DEVICE', id: t.NOBODY } }, { pick: code })
  await save({ name: 'a', assetProfileId: { entityType: 'ASSET_PROFILE', id: t.NOBODY } })
  await save({ name: true }, { pick: (b) => b.name, note: 'a boolean becomes text' })
  await save({ name: {} }, { pick: code })
  await save('text', { pick: code })
  await t.tenant.send({ method: 'POST', path: '/api/asset', raw: '{name: "a"}', pick: code })
  await t.tenant.send({ method: 'POST', path: '/api/asset', raw: '{"name":"a",}', pick: code })
  await t.sysadmin.post('/api/asset', { name: 'a' })
  await t.anon.delete(`/api/asset/${t.NOBODY}`)
})
