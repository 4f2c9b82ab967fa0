import { scenario } from '../../scenario.mjs'

export default scenario('a simple calculated field of a device is saved, read, changed and deleted', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const configuration = {
    type: 'SIMPLE',
    expression: 'T * 9 / 5 + 32',
    arguments: { T: { refEntityKey: { key: 'temperature', type: 'TS_LATEST' } } },
    output: { name: 'fahrenheit', type: 'TIME_SERIES' },
  }
  const { body: field } = await t.tenant.post('/api/calculatedField', {
    entityId: pump.id,
    type: 'SIMPLE',
    name: 'Fahrenheit',
    configuration,
  })
  const at = `/api/calculatedField/${field.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`${at}/debug`)
  const { body: second } = await t.tenant.post('/api/calculatedField', {
    ...field,
    name: 'Fahrenheit 2',
    configuration: {
      ...configuration,
      useLatestTs: true,
      output: { name: 'f', type: 'ATTRIBUTES', scope: 'SERVER_SCOPE', decimalsByDefault: 1 },
    },
    debugSettings: { failuresEnabled: true, allEnabled: true, allEnabledUntil: 0 },
  })
  await t.tenant.post('/api/calculatedField', { ...field, name: 'Fahrenheit 3' }, { note: 'an older version' })
  await t.tenant.post('/api/calculatedField', {
    ...second,
    version: null,
    additionalInfo: { description: 'for the display' },
  })
  await t.tenant.post(
    '/api/calculatedField',
    { entityId: pump.id, type: 'SIMPLE', name: 'Fahrenheit 2', configuration },
    { note: 'the same name again' },
  )
  await t.tenant.get(`/api/calculatedField/DEVICE/${pump.id.id}?pageSize=10&page=0&sortProperty=name`)
  await t.tenant.get(`/api/DEVICE/${pump.id.id}/calculatedFields?pageSize=10&page=0&sortProperty=name`, {
    note: 'the older way',
    pick: (b) => b.data.map((f) => f.name),
  })
  await t.tenant.post(
    '/api/calculatedField',
    { ...second, version: null, id: { entityType: 'CALCULATED_FIELD', id: t.NOBODY } },
    { note: 'an unknown id', pick: (b) => ({ status: b.status, errorCode: b.errorCode }) },
  )
  await t.tenant.delete(at)
  await t.tenant.delete(at, { only: 'status' })
  await t.tenant.get(at)
  await t.tenant.get('/api/calculatedField/abc')
})
