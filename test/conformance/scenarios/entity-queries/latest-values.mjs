import { scenario } from '../../scenario.mjs'

export default scenario(
  'latest values in a query: attributes of every scope, time series, what is missing',
  async (t) => {
    const quiet = { quiet: true, expect: 200 }
    const { body: meter } = await t.tenant.post('/api/device', { name: 'meter', type: 'default' }, quiet)
    const { body: bare } = await t.tenant.post('/api/device', { name: 'bare', type: 'default' }, quiet)
    const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
    const {
      body: { credentialsId: token },
    } = await t.tenant.get(`/api/device/${meter.id.id}/credentials`, quiet)
    const at = (id) => `/api/plugins/telemetry/${id.entityType}/${id.id}`
    await t.tenant.post(
      `${at(meter.id)}/timeseries/ANY`,
      {
        ts: t.T0,
        values: { number: 21.5, whole: 7, text: 'on', flag: true, json: { a: [1, 2] }, long: 9007199254740992 },
      },
      quiet,
    )
    await t.tenant.post(`${at(meter.id)}/timeseries/ANY`, { ts: t.T0 - 5000, values: { number: 1, old: 'x' } }, quiet)
    await t.device(token).post('/attributes', { both: 'from the device', client: 1.0 }, quiet)
    await t.tenant.get(`${at(meter.id)}/values/attributes/CLIENT_SCOPE?keys=client,both`, {
      ...quiet,
      until: (r) => r.body.length === 2,
    })
    await t.sleep(20)
    await t.tenant.post(
      `${at(meter.id)}/attributes/SERVER_SCOPE`,
      { both: 'from the server', server: true, empty: '' },
      quiet,
    )
    await t.tenant.post(`${at(meter.id)}/attributes/SHARED_SCOPE`, { shared: { b: null } }, quiet)
    await t.tenant.post(`${at(hall.id)}/attributes/SERVER_SCOPE`, { server: 12345678901 }, quiet)
    const keys = (type, ...names) => names.map((key) => ({ type, key }))
    const find = (
      latestValues,
      entityFilter = { type: 'singleEntity', singleEntity: meter.id },
      options = { pick: (b) => b.data.map((e) => e.latest) },
    ) =>
      t.tenant.post(
        '/api/entitiesQuery/find',
        {
          entityFilter,
          latestValues,
          entityFields: keys('ENTITY_FIELD', 'name'),
          pageLink: {
            page: 0,
            pageSize: 10,
            sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
          },
        },
        options,
      )
    await find(keys('TIME_SERIES', 'number', 'whole', 'text', 'flag', 'json', 'long', 'old', 'missing'))
    await find(keys('ATTRIBUTE', 'both', 'server', 'client', 'shared', 'empty', 'missing'))
    await find(keys('SERVER_ATTRIBUTE', 'both', 'server', 'client'))
    await find(keys('CLIENT_ATTRIBUTE', 'both', 'client', 'server'))
    await find(keys('SHARED_ATTRIBUTE', 'shared', 'both'))
    await find([...keys('ATTRIBUTE', 'number'), ...keys('TIME_SERIES', 'both')])
    await find(
      [...keys('SERVER_ATTRIBUTE', 'server'), ...keys('TIME_SERIES', 'number')],
      { type: 'entityType', entityType: 'DEVICE' },
      {},
    )
    await find(keys('ATTRIBUTE', 'server'), { type: 'singleEntity', singleEntity: hall.id })
    await find([])
    await find(keys('TIME_SERIES', 'number', 'number'))
    await find(keys('ATTRIBUTE', 'with space', "it's"))
    await t.tenant.delete(`${at(meter.id)}/timeseries/delete?keys=number&deleteAllDataForKeys=true`, quiet)
    await t.tenant.delete(`${at(meter.id)}/SERVER_SCOPE?keys=both`, quiet)
    await find([...keys('TIME_SERIES', 'number'), ...keys('ATTRIBUTE', 'both')])
    await t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'singleEntity', singleEntity: bare.id },
        latestValues: keys('SERVER_ATTRIBUTE', 'active'),
        pageLink: { page: 0, pageSize: 1 },
      },
      {
        note: 'every device has this one',
        until: (r) => r.body.data[0].latest.SERVER_ATTRIBUTE.active.value === 'false',
      },
    )
  },
)
