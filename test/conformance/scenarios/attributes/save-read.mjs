import { scenario } from '../../scenario.mjs'

const activity = /^(active|last\w+Time|inactivity\w+)\b/
const own = (b) =>
  b
    .map((a) => (a.key ? `${a.key} ${a.value}` : a))
    .filter((a) => !activity.test(a))
    .sort()

export default scenario('attributes of a device in three scopes', async (t) => {
  const { body: device } = await t.tenant.post(
    `/api/device?accessToken=lamp-${t.run}`,
    { name: 'lamp' },
    { quiet: true, expect: 200 },
  )
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const read = (where, options) => t.tenant.get(`${at}/${where}`, { sort: '', ...options })
  await read('values/attributes/SERVER_SCOPE', { note: 'every device has one', until: (r) => r.body?.length === 1 })
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { model: 'X-1', floor: 3 })
  await t.tenant.post(`${at}/SHARED_SCOPE`, { limit: 80.5, on: true }, { note: 'the shorter path' })
  await t.tenant.post(
    `/api/plugins/telemetry/${device.id.id}/SHARED_SCOPE`,
    { on: false, color: 'red' },
    { note: 'the path for devices' },
  )
  await t.device(`lamp-${t.run}`).post('/attributes', { firmware: '1.2', floor: 4 }, { quiet: true, expect: 200 })
  await read('values/attributes/CLIENT_SCOPE', { until: (r) => r.body?.length === 2 })
  await read('values/attributes/SERVER_SCOPE?keys=model,floor')
  await read('values/attributes/SHARED_SCOPE')
  await read('values/attributes', { pick: own, note: 'all scopes in one' })
  await read('values/attributes?keys=floor,limit', { pick: own })
  await read('values/attributes/SERVER_SCOPE?keys=floor,model,missing')
  await read('values/attributes/SHARED_SCOPE?key=on&key=color', { note: 'repeated parameter' })
  await read('values/attributes/SHARED_SCOPE?keys=missing')
  await read('values/attributes/SERVER_SCOPE?keys=Model', { note: 'case matters' })
  await read('keys/attributes/SHARED_SCOPE')
  await read('keys/attributes/CLIENT_SCOPE')
  await read('keys/attributes', { pick: own })
  await t.tenant.post(`${at}/attributes/CLIENT_SCOPE`, { firmware: '9' }, { note: 'not by REST' })
  await read('values/attributes/WRONG_SCOPE', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await read('keys/attributes/server_scope', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
})
