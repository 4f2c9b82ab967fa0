import { scenario } from '../../scenario.mjs'

export default scenario('the same name twice: what is refused and what is not', async (t) => {
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
    edge: { name: 'edge', type: 'default', routingKey: `edge ${t.run} routing key`, secret: 'secret of this edge' },
    deviceProfile: {
      name: 'meters',
      type: 'DEFAULT',
      transportType: 'DEFAULT',
      provisionType: 'DISABLED',
      profileData: {
        configuration: { type: 'DEFAULT' },
        transportConfiguration: { type: 'DEFAULT' },
        provisionConfiguration: { type: 'DISABLED' },
        alarms: null,
      },
    },
    assetProfile: { name: 'rooms' },
  }
  const brief = { pick: (b) => (b.id ? { name: b.name, version: b.version } : b) }
  for (const [kind, body] of Object.entries(kinds)) {
    const { body: first } = await t.tenant.post(`/api/${kind}`, body, quiet)
    await t.tenant.post(
      `/api/${kind}`,
      kind === 'edge' ? { ...body, routingKey: `another ${t.run} routing key` } : body,
      brief,
    )
    const upper = body.title ? { title: body.title.toUpperCase() } : { name: body.name.toUpperCase() }
    await t.tenant.post(
      `/api/${kind}`,
      { ...body, ...upper, ...(kind === 'edge' ? { routingKey: `third ${t.run} routing key` } : {}) },
      { ...brief, note: 'in capital letters' },
    )
    await t.tenant.post(`/api/${kind}`, first, { ...brief, note: 'itself, unchanged' })
  }
  await t.tenant.post('/api/edge', { ...kinds.edge, name: 'other' }, { note: 'the routing key of another edge' })
})
