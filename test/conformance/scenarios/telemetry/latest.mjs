import { scenario } from '../../scenario.mjs'

export default scenario('the latest values of a device', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'sensor' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const save = (n, values) =>
    t.tenant.post(`${at}/timeseries/ANY`, { ts: t.T0 + n * 1000, values }, { quiet: true, expect: 200 })
  const latest = (query = '', options) => t.tenant.get(`${at}/values/timeseries${query}`, options)
  await latest('', { note: 'nothing yet' })
  await latest('?keys=temperature', { note: 'a key without a value' })
  await t.tenant.get(`${at}/keys/timeseries`)
  await save(10, { temperature: 20, pressure: 1013.25, on: true, state: 'idle' })
  await save(5, { temperature: 15, humidity: 30 })
  await latest('', { note: 'an older point does not replace a newer one' })
  await latest('?keys=temperature')
  await latest('?keys=temperature,on,missing')
  await latest('?keys=temperature,on,state,pressure&useStrictDataTypes=true')
  await latest('?key=temperature&key=humidity', { note: 'repeated parameter' })
  await latest('?key=temperature&keys=humidity', { note: 'both parameters' })
  await latest('?keys=temperature,temperature', { note: 'twice the same' })
  await latest('?keys=temperature,,on', { note: 'an empty key between' })
  await latest('?keys=Temperature', { note: 'case matters' })
  await save(20, { 'a,b': 1, 'with space': 2, größe: 3, 'x/y': 4 })
  await latest('?key=a%2Cb&key=with%20space&key=gr%C3%B6%C3%9Fe&key=x%2Fy')
  await t.tenant.get(`${at}/keys/timeseries`, { sort: '' })
  await latest('?keys=temperature&useStrictDataTypes=perhaps', {
    pick: ({ status, errorCode }) => ({ status, errorCode }),
  })
  await save(10, { temperature: 77 })
  await latest('?keys=temperature', { note: 'the same moment again' })
})
