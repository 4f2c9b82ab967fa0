import { scenario } from '../../scenario.mjs'

const row = (b) => (b.version === undefined ? b : { ...b, version: typeof b.version })

export default scenario('a relation saved, read, saved again and deleted', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'hall' }, quiet)
  const { body: device } = await t.tenant.post('/api/device', { name: 'lamp' }, quiet)
  const relation = { from: asset.id, to: device.id, type: 'Contains' }
  const query = (more = {}) =>
    new URLSearchParams({
      fromId: asset.id.id,
      fromType: 'ASSET',
      relationType: 'Contains',
      toId: device.id.id,
      toType: 'DEVICE',
      ...more,
    })
  const get = (more, options) => t.tenant.get(`/api/relation?${query(more)}`, { pick: row, ...options })
  await t.tenant.post('/api/v2/relation', relation, { pick: row })
  await get()
  await t.tenant.post(
    '/api/v2/relation',
    { ...relation, additionalInfo: { note: 'second' }, color: 'red' },
    { pick: row, note: 'saved again' },
  )
  await t.tenant.post('/api/relation', { ...relation, type: 'Manages', typeGroup: 'COMMON' }, { note: 'the older way' })
  await get({ relationType: 'Manages' })
  await get({ relationTypeGroup: 'DASHBOARD' }, { note: 'another group' })
  await get({ relationTypeGroup: 'NONSENSE' }, { note: 'an unknown group is the common one' })
  await get({ relationType: 'contains' }, { note: 'case matters' })
  await get(
    { fromId: device.id.id, fromType: 'DEVICE', toId: asset.id.id, toType: 'ASSET' },
    { note: 'the other direction' },
  )
  await t.tenant.delete(`/api/v2/relation?${query()}`, { pick: row })
  await get()
  await t.tenant.delete(`/api/v2/relation?${query()}`, { note: 'deleted twice' })
  await t.tenant.delete(`/api/relation?${query({ relationType: 'Manages' })}`, { note: 'the older way' })
  await t.tenant.delete(`/api/relation?${query({ relationType: 'Manages' })}`)
  await get({ relationType: 'Manages' })
})
