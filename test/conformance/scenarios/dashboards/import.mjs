import { scenario } from '../../scenario.mjs'

export default scenario('a dashboard taken out as JSON and put in again', async (t) => {
  const { customer } = await t.createCustomer('owner')
  const quiet = { quiet: true, expect: 200 }
  const widget = (title, more) => ({
    typeFullFqn: 'system.charts.basic_timeseries',
    type: 'timeseries',
    sizeX: 8,
    sizeY: 5,
    config: {
      title,
      datasources: [
        {
          type: 'entity',
          entityAliasId: 'a-1',
          dataKeys: [{ name: 'temperature', type: 'timeseries', color: '#2196f3', settings: {} }],
        },
      ],
      ...more,
    },
  })
  const body = {
    title: 'Climate',
    image: null,
    mobileHide: false,
    mobileOrder: 2,
    configuration: {
      widgets: { one: widget('Temperature'), two: widget('Humidity', { decimals: 1, showTitle: true }) },
      entityAliases: {
        'a-1': {
          id: 'a-1',
          alias: 'Sensors',
          filter: { type: 'entityType', resolveMultiple: true, entityType: 'DEVICE' },
        },
      },
      number: 12345678901,
      float: 1.5,
      text: 'ä € 漢 "quoted"',
    },
  }
  const { body: saved } = await t.tenant.post('/api/dashboard', body)
  await t.tenant.post(`/api/customer/${customer.id.id}/dashboard/${saved.id.id}`, undefined, quiet)
  const { body: file } = await t.tenant.get(`/api/dashboard/${saved.id.id}?includeResources=true`)
  const { id, tenantId, createdTime, version, ...exported } = file
  await t.tenant.post(
    '/api/dashboard',
    { ...exported, title: 'Climate copy' },
    { note: 'with the assignment of the first' },
  )
  const { body: copy } = await t.tenant.post(
    '/api/dashboard',
    { ...exported, title: 'Climate copy', assignedCustomers: null, externalId: null },
    { quiet: true, expect: 200 },
  )
  await t.tenant.get(`/api/dashboard/${copy.id.id}`)
  await t.tenant.post(
    '/api/dashboard',
    { ...exported, tenantId: { entityType: 'TENANT', id: t.NOBODY }, createdTime: t.T0, version: 77, title: 'Forged' },
    { note: 'tenant, time and version are set by the server' },
  )
  await t.tenant.post(
    '/api/dashboard',
    { ...exported, unknown: true, title: 'Unknown field' },
    { pick: (b) => Object.keys(b).sort() },
  )
  await t.tenant.post(
    '/api/dashboard',
    { title: 'Text as configuration', configuration: 'text' },
    { pick: (b) => b.configuration ?? b },
  )
  await t.tenant.post(
    '/api/dashboard',
    { title: 'List as configuration', configuration: [1] },
    { pick: (b) => b.configuration ?? b },
  )
  await t.tenant.send({
    method: 'POST',
    path: '/api/dashboard',
    raw: '{"title":"x","configuration":{',
    pick: (b) => ({ status: b.status, errorCode: b.errorCode }),
  })
  await t.tenant.send({
    method: 'POST',
    path: '/api/dashboard',
    raw: 'x',
    headers: { 'Content-Type': 'text/plain' },
    pick: (b) => ({ status: b.status, errorCode: b.errorCode }),
  })
  await t.tenant.get('/api/tenant/dashboards?pageSize=20&page=0&sortProperty=title&sortOrder=ASC', {
    pick: (b) => b.data.map((d) => d.title),
  })
})
