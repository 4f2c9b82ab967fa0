import { scenario } from '../../scenario.mjs'

const sorted = (b) => ({ ...b, errorsList: b.errorsList.map((line) => line.replace(/\w+Exception: /, '')).sort() })

export default scenario('assets out of a table', async (t) => {
  const load = (file, columns, more, options) =>
    t.tenant.post(
      '/api/asset/bulk_import',
      {
        file,
        mapping: {
          columns: columns.map((c) => ({ type: c.split(':')[0], key: c.split(':')[1] })),
          delimiter: '|',
          header: true,
          update: true,
          ...more,
        },
      },
      { pick: sorted, ...options },
    )
  await load(
    'name|type|label|about|area|open\nhall 1|hall|H1|the old hall|120.5|true\nhall 2|hall|||80|false\n<b>hall</b>|hall|||1|true',
    ['NAME', 'TYPE', 'LABEL', 'DESCRIPTION', 'SERVER_ATTRIBUTE:area', 'TIMESERIES:open'],
  )
  const { body: hall } = await t.tenant.get('/api/tenant/asset?assetName=hall%201')
  await t.tenant.get(`/api/plugins/telemetry/ASSET/${hall.id.id}/values/attributes`, {
    until: (r) => r.body?.length === 1,
  })
  await t.tenant.get(`/api/plugins/telemetry/ASSET/${hall.id.id}/values/timeseries?useStrictDataTypes=true`, {
    until: (r) => r.body?.open,
  })
  await load(
    'name|label|area\nhall 1|first|130\nhall 3|third|9',
    ['NAME', 'LABEL', 'SERVER_ATTRIBUTE:area'],
    {},
    { note: 'one is there already' },
  )
  await t.tenant.get(`/api/asset/${hall.id.id}`)
  await t.tenant.get(`/api/plugins/telemetry/ASSET/${hall.id.id}/values/attributes/SERVER_SCOPE`, {
    until: (r) => r.body?.[0]?.value === 130,
  })
  await t.tenant.get('/api/tenant/assets?pageSize=9&page=0&sortProperty=name', {
    pick: (b) => b.data.map((a) => [a.name, a.type, a.label, a.additionalInfo]),
  })
  await load(`name\n${'n'.repeat(256)}`, ['NAME'], {}, { note: 'a name that is too long' })
  await load('name|token\nhall 4|abc', ['NAME', 'ACCESS_TOKEN'], {}, { note: 'a column that assets do not have' })
  await load('"hall 5', ['NAME'], { header: false }, { only: 'status', note: 'an open quotation mark' })
})
