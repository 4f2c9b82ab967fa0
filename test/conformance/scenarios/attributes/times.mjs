import { scenario } from '../../scenario.mjs'

export default scenario('when an attribute was last written', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'clock' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const save = async (values) => {
    await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, values, { quiet: true, expect: 200 })
    await t.sleep(20)
  }
  const order = (b) => [...b].sort((a, c) => a.lastUpdateTs - c.lastUpdateTs).map((a) => a.key)
  const read = (options) => t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=a,b,c`, { pick: order, ...options })
  await save({ a: 1 })
  await save({ b: 1 })
  await save({ c: 1 })
  await read()
  await save({ a: 2 })
  await read({ note: 'another value' })
  await save({ b: 1 })
  await read({ note: 'the same value' })
  await save({ a: 3, c: 3 })
  await t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=a,c`, {
    pick: (b) => b[0].lastUpdateTs === b[1].lastUpdateTs,
    note: 'written together',
  })
  await t.tenant.post(
    `${at}/attributes/SERVER_SCOPE`,
    { ts: t.T0, values: { x: 1 } },
    { note: "no times of one's own" },
  )
  await t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=ts,values,x`, { sort: '' })
})
