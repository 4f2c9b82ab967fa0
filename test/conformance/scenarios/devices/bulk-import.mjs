import { scenario } from '../../scenario.mjs'

const sorted = (b) => ({ ...b, errorsList: b.errorsList.map((line) => line.replace(/\w+Exception: /, '')).sort() })

export default scenario('devices out of a table: new ones, with attributes and telemetry', async (t) => {
  const columns = (...types) =>
    types.map((c) => {
      const [type, key] = c.split(':')
      return { type, key }
    })
  const load = (file, mapping, options) =>
    t.tenant.post('/api/device/bulk_import', { file, mapping }, { pick: sorted, ...options })
  await load(
    [
      'name;type;label;note;serial;limit;speed;gateway;token',
      `fan 1;fan;F1;left one;007;1.5;10;true;fan1-${t.run}`,
      `fan 2;fan;;"a;b";x9;;;false;fan2-${t.run}`,
      `<b>fan</b>;fan;;;;;;;none-${t.run}`,
    ].join('\n'),
    {
      columns: columns(
        'NAME',
        'TYPE',
        'LABEL',
        'DESCRIPTION',
        'SERVER_ATTRIBUTE:serial',
        'SHARED_ATTRIBUTE:limit',
        'TIMESERIES:speed',
        'IS_GATEWAY',
        'ACCESS_TOKEN',
      ),
      delimiter: ';',
      header: true,
      update: false,
    },
  )
  const { body: fan } = await t.tenant.get('/api/tenant/device?deviceName=fan%201')
  await t.tenant.get('/api/tenant/device?deviceName=fan%202')
  const at = `/api/plugins/telemetry/DEVICE/${fan.id.id}/values`
  await t.tenant.get(`${at}/attributes/SERVER_SCOPE?keys=serial`, { until: (r) => r.body?.length === 1 })
  await t.tenant.get(`${at}/attributes/SHARED_SCOPE`, { until: (r) => r.body?.length === 1 })
  await t.tenant.get(`${at}/timeseries?keys=speed&useStrictDataTypes=true`, {
    until: (r) => r.body?.speed?.[0].value !== null,
  })
  await t.tenant.get(`/api/device/${fan.id.id}/credentials`)
  await load(
    'pump 1\npump 2',
    { columns: columns('NAME'), delimiter: ',', header: false, update: false },
    { note: 'names alone' },
  )
  await t.tenant.get('/api/tenant/devices?pageSize=10&page=0&textSearch=pump&sortProperty=name', {
    pick: (b) => b.data.map((d) => [d.name, d.type, d.additionalInfo]),
  })
  await load(
    '',
    { columns: columns('NAME'), delimiter: ',', header: true, update: false },
    { note: 'no rows', pick: ({ status, errorCode }) => ({ status, errorCode }) },
  )
  await load(
    'a,b',
    { columns: columns('NAME'), delimiter: ',', header: false, update: false },
    { note: 'more cells than columns', pick: ({ status, errorCode }) => ({ status, errorCode }) },
  )
  await load('a', undefined, { note: 'no mapping', pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await t.sysadmin.post('/api/device/bulk_import', {})
})
