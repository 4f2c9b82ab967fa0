import { scenario } from '../../scenario.mjs'

export default scenario('two people change the same thing: devices, assets, customers, views', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const kinds = {
    device: { name: 'meter', type: 'default' },
    asset: { name: 'hall', type: 'default' },
    customer: { title: 'Smith' },
    entityView: {
      name: 'view',
      type: 'default',
      entityId: pump.id,
      keys: { timeseries: [], attributes: { cs: [], ss: [], sh: [] } },
    },
  }
  for (const [kind, body] of Object.entries(kinds)) {
    const { body: first } = await t.tenant.post(`/api/${kind}`, body, quiet)
    const rename = (b, name) => ({ ...b, ...(b.title === undefined ? { name } : { title: name }) })
    const brief = { pick: (b) => (b.id ? { name: b.name, version: b.version } : b) }
    const { body: second } = await t.tenant.post(`/api/${kind}`, rename(first, 'from Ann'), brief)
    await t.tenant.post(`/api/${kind}`, rename(first, 'from Bob'), { ...brief, note: 'with the version that Ann had' })
    await t.tenant.post(`/api/${kind}`, rename({ ...second, version: second.version + 5 }, 'from Bob'), {
      ...brief,
      note: 'with a version that is still to come',
    })
    await t.tenant.post(`/api/${kind}`, rename({ ...first, version: null }, 'from Cid'), {
      ...brief,
      note: 'without a version',
    })
    await t.tenant.get(`/api/${kind}/${first.id.id}`, brief)
  }
})
