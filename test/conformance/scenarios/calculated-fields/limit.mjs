import { scenario } from '../../scenario.mjs'

export default scenario('how many calculated fields an entity may have, and their lists', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const simple = (entity, name) => ({
    entityId: entity.id,
    type: 'SIMPLE',
    name,
    configuration: {
      type: 'SIMPLE',
      expression: 'a + 1',
      arguments: { a: { refEntityKey: { key: 'a', type: 'TS_LATEST' } } },
      output: { name: name.toLowerCase(), type: 'TIME_SERIES' },
    },
  })
  const script = (entity, name) => ({
    entityId: entity.id,
    type: 'SCRIPT',
    name,
    configuration: {
      type: 'SCRIPT',
      expression: 'return {b: a};',
      arguments: { a: { refEntityKey: { key: 'a', type: 'ATTRIBUTE', scope: 'SERVER_SCOPE' } } },
      output: { type: 'ATTRIBUTES', scope: 'SERVER_SCOPE' },
    },
  })
  const save = async (body) => {
    await t.tenant.post('/api/calculatedField', body, quiet)
    await t.sleep(5)
  }
  for (const name of ['Delta', 'Alpha', 'Echo']) await save(simple(pump, name))
  for (const name of ['Bravo', 'Charlie']) await save(script(pump, name))
  await t.tenant.post('/api/calculatedField', simple(pump, 'One too many'))
  await save(script(hall, 'Alpha'))
  const names = {
    pick: (b) =>
      b.data ? { ...b, data: b.data.map((f) => `${f.type} ${f.name}${f.entityName ? ` of ${f.entityName}` : ''}`) } : b,
  }
  const of = (query, options = names) => t.tenant.get(`/api/calculatedField/DEVICE/${pump.id.id}?${query}`, options)
  await of('pageSize=2&page=0&sortProperty=name&sortOrder=ASC')
  await of('pageSize=2&page=2&sortProperty=name&sortOrder=ASC')
  await of('pageSize=10&page=0&sortProperty=createdTime&sortOrder=DESC')
  await of('pageSize=10&page=0&type=SCRIPT&sortProperty=name')
  await of('pageSize=10&page=0&textSearch=A&sortProperty=name&sortOrder=DESC')
  await of('pageSize=10&page=0&type=MAGIC', { only: 'status' })
  const all = (query, options = names) => t.tenant.get(`/api/calculatedFields?${query}`, options)
  await all('pageSize=1&page=0&sortProperty=name&sortOrder=DESC', {})
  await all('pageSize=10&page=0&sortProperty=createdTime')
  await all('pageSize=10&page=0&sortProperty=createdTime&types=SCRIPT')
  await all('pageSize=10&page=0&sortProperty=createdTime&types=SCRIPT,SIMPLE&entityType=ASSET')
  await all(`pageSize=10&page=0&sortProperty=createdTime&entities=${hall.id.id}`)
  await all(`pageSize=10&page=0&sortProperty=createdTime&entityType=DEVICE&entities=${hall.id.id}`)
  await all('pageSize=10&page=0&sortProperty=createdTime&name=Alpha&name=Echo')
  await all('pageSize=10&page=0&sortProperty=createdTime&textSearch=LPH')
  await all('pageSize=10&page=0&types=ALARM')
  await t.tenant.get('/api/calculatedFields/names?type=SIMPLE&pageSize=10&page=0')
  await t.tenant.get('/api/calculatedFields/names?type=SCRIPT&pageSize=1&page=0&sortOrder=DESC&textSearch=a')
  await t.tenant.get('/api/calculatedFields/names?pageSize=10&page=0')
})
