import { scenario } from '../../scenario.mjs'

export default scenario('calculated fields that are refused', async (t) => {
  const north = await t.createCustomer('north')
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const argument = { refEntityKey: { key: 'temperature', type: 'TS_LATEST' } }
  const simple = (more) => ({
    type: 'SIMPLE',
    expression: 'a + 1',
    arguments: { a: argument },
    output: { name: 'b', type: 'TIME_SERIES' },
    ...more,
  })
  const save = (more, options) =>
    t.tenant.post(
      '/api/calculatedField',
      { entityId: pump.id, type: 'SIMPLE', name: 'Plus one', configuration: simple(), ...more },
      options,
    )
  const brief = { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) }
  await save({ name: undefined }, brief)
  await save({ name: '' })
  await save({ name: 'x'.repeat(256) })
  await save({ name: '<b>x</b>' })
  await save({ configuration: undefined }, { only: 'status' })
  await save({ configuration: simple({ arguments: {} }) })
  await save({ configuration: simple({ output: undefined }) })
  await save({ configuration: simple({ arguments: { ctx: argument } }) })
  await save({ configuration: simple({ expression: 'a +* 1' }) }, { pick: (b) => b.configuration?.expression ?? b })
  await save({ type: 'MAGIC' }, brief)
  await save({ configuration: simple({ type: 'MAGIC' }) }, brief)
  await save({ entityId: { entityType: 'DEVICE', id: t.NOBODY } })
  await save({ entityId: { entityType: 'TENANT', id: t.tenantId } })
  await save({ entityId: north.customer.id })
  await save({
    configuration: simple({ arguments: { a: { ...argument, refEntityId: { entityType: 'ASSET', id: t.NOBODY } } } }),
  })
  await save({
    configuration: simple({
      arguments: { a: { ...argument, refEntityId: { entityType: 'USER', id: t.tenantUserId } } },
    }),
  })
  await t.tenant.get(`/api/calculatedField/${t.NOBODY}`)
  await t.tenant.get(`/api/calculatedField/DEVICE/${t.NOBODY}?pageSize=10&page=0`)
  await t.tenant.get(`/api/calculatedField/DEVICE/${pump.id.id}?pageSize=10`)
  await t.tenant.delete(`/api/calculatedField/${t.NOBODY}`, { only: 'status' })
  for (const actor of [north.actor, t.sysadmin, t.anon]) {
    await actor.post('/api/calculatedField', { entityId: pump.id, type: 'SIMPLE', name: 'x', configuration: simple() })
    await actor.get('/api/calculatedFields?pageSize=10&page=0')
  }
})
