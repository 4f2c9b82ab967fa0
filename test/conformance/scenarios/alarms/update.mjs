import { scenario } from '../../scenario.mjs'

export default scenario('changing an alarm by its id', async (t) => {
  const { body: pump } = await t.tenant.post(
    '/api/device',
    { name: 'pump', type: 'default' },
    { quiet: true, expect: 200 },
  )
  const { body: fan } = await t.tenant.post(
    '/api/device',
    { name: 'fan', type: 'default' },
    { quiet: true, expect: 200 },
  )
  const first = {
    type: 'Overheat',
    originator: pump.id,
    severity: 'MINOR',
    startTs: t.T0,
    endTs: t.T0 + 1000,
    details: { temperature: 91 },
  }
  const { body: alarm } = await t.tenant.post('/api/alarm', first)
  const save = (more, options) => t.tenant.post('/api/alarm', { ...alarm, ...more }, options)
  await save({}, { note: 'nothing changed' })
  await save({ severity: 'CRITICAL' })
  await save({ severity: 'CRITICAL', startTs: t.T0 + 500, endTs: t.T0 + 7000 })
  await save({ severity: 'CRITICAL', details: null }, { note: 'without details' })
  await save({ severity: 'CRITICAL', type: 'Underheat' }, { note: 'another type' })
  await save({ severity: 'CRITICAL', originator: fan.id }, { note: 'another originator' })
  await save({
    severity: 'CRITICAL',
    propagateToTenant: true,
    propagateToOwner: true,
    propagate: true,
    propagateRelationTypes: ['Contains'],
  })
  await t.tenant.get(`/api/alarm/${alarm.id.id}`)
  await save({ severity: 'CRITICAL', acknowledged: true, ackTs: t.T0 + 60_000 })
  await save({ severity: 'CRITICAL', cleared: true, clearTs: t.T0 + 90_000 })
  await save({ severity: 'CRITICAL', acknowledged: false, cleared: false }, { note: 'nothing is taken back' })
  await save({ severity: 'WARNING' }, { note: 'after it was cleared' })
  await save({ id: { entityType: 'ALARM', id: t.NOBODY } }, { note: 'an id that does not exist' })
  await save({ startTs: t.T0 + 5000, endTs: t.T0 }, { note: 'ends before it starts' })
  await t.tenant.get(`/api/alarm/info/${alarm.id.id}`)
})
