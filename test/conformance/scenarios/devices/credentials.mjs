import { scenario } from '../../scenario.mjs'

export default scenario('access tokens: made up, given, changed, taken by another device', async (t) => {
  const make = async (name, token = '') =>
    (await t.tenant.post(`/api/device?accessToken=${token}`, { name }, { quiet: true, expect: 200 })).body
  const first = await make('first')
  const second = await make('second', `b-${t.run}`)
  const read = (device, options) => t.tenant.get(`/api/device/${device.id.id}/credentials`, options)
  const write = (credentials, options) => t.tenant.post('/api/device/credentials', credentials, options)
  await read(first)
  const { body: old } = await read(second)
  const { body: changed } = await write({ ...old, credentialsId: `changed-${t.run}` })
  await t.device(`b-${t.run}`).post('/telemetry', { a: 1 }, { note: 'the old token' })
  await t.device(`changed-${t.run}`).post('/telemetry', { a: 1 }, { note: 'the new token' })
  await write({ ...old, credentialsId: `stale-${t.run}` }, { note: 'an old version' })
  await write({ ...changed, version: null, credentialsId: `forced-${t.run}` }, { note: 'no version' })
  await write({ ...changed, version: null, credentialsValue: 'a value' }, { note: 'a value with the token' })
  await t.tenant.post(
    `/api/device?accessToken=other-${t.run}`,
    { ...second, version: null, label: 'saved again' },
    { quiet: true, expect: 200 },
  )
  await read(second, { note: 'a token given with an update is ignored' })
  await t.tenant.post(`/api/device?accessToken=changed-${t.run}`, { name: 'third' }, { note: 'a token that is taken' })
  await t.tenant.get('/api/tenant/device?deviceName=third')
  await write(
    { ...changed, version: null, id: undefined, credentialsId: `second-try-${t.run}` },
    { note: 'without its id' },
  )
  await write(
    { ...changed, version: null, id: { id: t.NOBODY }, credentialsId: `nobody-${t.run}` },
    { note: 'with a wrong id' },
  )
  await write({ ...changed, version: null, deviceId: { entityType: 'DEVICE', id: t.NOBODY } })
  await write({ ...changed, version: null, credentialsId: '' })
  await write({ ...changed, version: null, credentialsType: null })
  await write(
    { ...changed, version: null, credentialsType: 'PIN' },
    { pick: ({ status, errorCode }) => ({ status, errorCode }) },
  )
  await t.tenant.get(`/api/device/${t.NOBODY}/credentials`)
  await t.sysadmin.get(`/api/device/${first.id.id}/credentials`)
})
