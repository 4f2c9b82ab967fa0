import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('devices that are not accepted', async (t) => {
  const save = (device, options) => t.tenant.post('/api/device', device, options)
  await save({})
  await save({ name: '' })
  await save({ name: '   ' })
  await save({ name: null, type: 'default' })
  await save({ name: 'n'.repeat(256) })
  await save({ name: 'n'.repeat(255) }, { pick: (b) => b.name.length })
  await save({ name: 'a', label: 'l'.repeat(256) })
  await save({ name: 'a', type: 't'.repeat(256) })
  await save({ name: '<b>bold</b>' })
  await save({ name: 'a', label: '<script>alert(1)</script>' })
  await save({ name: 'a', type: '<i>x</i>' })
  await save({ name: 'nul\u0000l' })
  await save({ name: 'a < b & c' }, { note: 'signs alone are fine', pick: (b) => b.name })
  await save({ name: 'a', deviceProfileId: { entityType: 'DEVICE_PROFILE', id: t.NOBODY } })
  await save({ name: 'a', customerId: { entityType: 'CUSTOMER', id: t.NOBODY } })
  await save({ name: 'a', firmwareId: { entityType: 'OTA_PACKAGE', id: t.NOBODY } })
  await save({ name: 'a', customerId: { id: t.NOBODY } }, { pick: code, note: 'an id without a type' })
  await save({ name: 'a', customerId: t.NOBODY }, { pick: code, note: 'an id as text' })
  await save({ name: 'a', id: { entityType: 'DEVICE', id: 'abc' } }, { pick: code })
  await save({ name: 5 }, { pick: (b) => b.name, note: 'a number becomes text' })
  await save({ name: ['a'] }, { pick: code })
  await save({ name: 'a', additionalInfo: 'text' }, { pick: (b) => b.additionalInfo ?? code(b) })
  await save([], { pick: code })
  await t.tenant.send({ method: 'POST', path: '/api/device', raw: '{"name":', pick: code })
  await t.tenant.send({ method: 'POST', path: '/api/device', pick: code, note: 'no body' })
  await t.tenant.send({
    method: 'POST',
    path: '/api/device',
    raw: '{"name":"a"}',
    headers: { 'Content-Type': 'text/plain' },
    pick: code,
  })
  await t.sysadmin.post('/api/device', { name: 'a' })
  await t.anon.post('/api/device', { name: 'a' })
})
