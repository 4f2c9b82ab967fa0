import { scenario } from '../../scenario.mjs'

export default scenario('the life of a customer', async (t) => {
  const save = (body, options) => t.tenant.post('/api/customer', body, options)
  const { body: first } = await save({ title: 'Bakery' })
  const at = `/api/customer/${first.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`${at}/shortInfo`)
  await t.tenant.get(`${at}/title`)
  await t.tenant.get(`${at}/title`, { headers: { Accept: '*/*' } })
  const { body: second } = await save({
    ...first,
    country: 'France',
    state: 'Ain',
    city: 'Bourg',
    address: 'Rue 1',
    address2: 'b',
    zip: '01000',
    phone: '+33123456789',
    email: 'pain@example.com',
    additionalInfo: { description: 'bread' },
  })
  await save({ ...first, city: 'Stale' }, { note: 'an old version' })
  await save({ id: first.id, title: 'Bakery' }, { note: 'what is left out is emptied' })
  await save({ ...second, version: undefined, title: 'Old bakery' })
  await t.tenant.get('/api/tenant/customers?customerTitle=Old%20bakery', { pick: (b) => b.title })
  await t.tenant.get('/api/tenant/customers?customerTitle=Bakery')
  await save({ title: 'Old bakery' })
  await save({ title: '' })
  await save({})
  await save({ title: 'Mill', email: 'nonsense' })
  await save({ title: '<i>Mill</i>' })
  await save({ title: 'x'.repeat(256) })
  await save({ title: 'Mill', id: { entityType: 'CUSTOMER', id: t.NOBODY } })
  await t.tenant.delete(at)
  await t.tenant.get(at)
  await t.tenant.delete(at)
})
