import { scenario } from '../../scenario.mjs'

export default scenario('the life of an alarm: raised, raised again, acknowledged, cleared, raised anew', async (t) => {
  const { body: pump } = await t.tenant.post(
    '/api/device',
    { name: 'pump', type: 'default', label: 'Pump in the cellar' },
    { quiet: true, expect: 200 },
  )
  const raise = (more, options) =>
    t.tenant.post('/api/alarm', { type: 'Overheat', originator: pump.id, severity: 'MINOR', ...more }, options)
  const { body: alarm } = await raise({ details: { temperature: 91 } })
  const at = `/api/alarm/${alarm.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/alarm/info/${alarm.id.id}`)
  await raise({ severity: 'CRITICAL' }, { note: 'the same type again while it is active' })
  await t.tenant.get(at, { note: 'details that were left out are gone' })
  await raise({ severity: 'CRITICAL', details: { temperature: 95 } })
  await t.tenant.post(`${at}/ack`)
  await t.tenant.post(`${at}/ack`, undefined, { note: 'a second time' })
  await raise({ severity: 'MAJOR' }, { note: 'acknowledged is still active' })
  await t.tenant.post(`${at}/clear`)
  await t.tenant.post(`${at}/clear`, undefined, { note: 'a second time' })
  await t.tenant.post(`${at}/ack`, undefined, { note: 'after the end' })
  await t.tenant.get(`/api/alarm/info/${alarm.id.id}`)
  const { body: next } = await raise({}, { note: 'a new one after the first was cleared' })
  await t.tenant.get(`/api/alarm/DEVICE/${pump.id.id}?pageSize=10&page=0&sortProperty=severity&sortOrder=ASC`)
  await t.tenant.delete(`/api/alarm/${next.id.id}`)
  await t.tenant.delete(`/api/alarm/${next.id.id}`, { note: 'a second time' })
  await t.tenant.get(`/api/alarm/${next.id.id}`)
  await t.tenant.get(`/api/alarm/info/${next.id.id}`)
})
