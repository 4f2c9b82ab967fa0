import { scenario } from '../../scenario.mjs'

export default scenario('customers of the same title', async (t) => {
  const save = (query, body, options) => t.tenant.post(`/api/customer${query}`, body, options)
  const { body: mill } = await save('', { title: 'Mill' }, { pick: (b) => b.title })
  await save('?nameConflictPolicy=FAIL', { title: 'Mill' })
  await save('', { title: 'mill' }, { note: 'other letters', pick: (b) => b.title })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL', { title: 'Mill' }, { pick: (b) => b.title })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL', { title: 'Mill' }, { pick: (b) => b.title })
  await save(
    '?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL&uniquifySeparator=-',
    { title: 'Mill' },
    { pick: (b) => b.title },
  )
  await save(
    '?nameConflictPolicy=UNIQUIFY',
    { title: 'Mill' },
    { pick: (b) => b.title.replace(/[a-zA-Z0-9]+$/, (m) => `${m.length} characters`) },
  )
  await save('?nameConflictPolicy=UNIQUIFY', { title: 'Free' }, { note: 'a free title stays', pick: (b) => b.title })
  await save('?nameConflictPolicy=UNIQUIFY', mill, { note: 'saving the same again', pick: (b) => b.title })
  await save('?nameConflictPolicy=MERGE', { title: 'Mill' }, { only: 'status' })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=LUCK', { title: 'Mill' }, { only: 'status' })
  await save('', { title: 'Public' }, { pick: (b) => b.title ?? b })
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, { quiet: true, expect: 200 })
  await t.tenant.post(`/api/customer/public/device/${device.id.id}`, undefined, {
    note: 'with a customer of that title there',
    pick: (b) => b.customerId ?? b,
  })
  await t.tenant.get('/api/customers?pageSize=20&page=0', { pick: (b) => b.totalElements })
})
