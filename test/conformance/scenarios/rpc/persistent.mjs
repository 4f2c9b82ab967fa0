import { scenario } from '../../scenario.mjs'

export default scenario('commands that are kept: made, read, listed, deleted', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'siren' }, { quiet: true, expect: 200 })
  const id = device.id.id
  const make = (way, body, options) => t.tenant.post(`/api/rpc/${way}/${id}`, { persistent: true, ...body }, options)
  const { body: first } = await make('oneway', {
    method: 'on',
    params: { volume: 3 },
    expirationTime: Date.now() + 3_600_000,
    additionalInfo: { by: 'test' },
  })
  const read = ({ rpcId }, options) => t.tenant.get(`/api/rpc/persistent/${rpcId}`, options)
  await read(first, { until: (r) => r.status === 200 })
  await t.sleep(20)
  const { body: second } = await make('twoway', { method: 'state', params: 'all', retries: 2 })
  await read(second, { until: (r) => r.status === 200 })
  const list = (query, options) => t.tenant.get(`/api/rpc/persistent/device/${id}?pageSize=10&page=0${query}`, options)
  const methods = (b) => ({ ...b, data: b.data.map((r) => [r.request.body.method, r.status]) })
  await list('&sortProperty=createdTime&sortOrder=ASC', { pick: methods })
  await list('&rpcStatus=QUEUED&sortProperty=createdTime&sortOrder=DESC', { pick: methods })
  await list('&rpcStatus=SUCCESSFUL')
  await list('&rpcStatus=DELETED', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await list('&rpcStatus=LOST', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await t.tenant.get(`/api/rpc/persistent/device/${id}?pageSize=1&page=1&sortProperty=createdTime`, { pick: methods })
  await t.tenant.get(`/api/rpc/persistent/device/${t.NOBODY}?pageSize=1&page=0`)
  await t.tenant.delete(`/api/rpc/persistent/${first.rpcId}`)
  await read(first)
  await t.tenant.delete(`/api/rpc/persistent/${first.rpcId}`, { note: 'deleted twice' })
  await read({ rpcId: 'abc' })
  await t.sysadmin.get(`/api/rpc/persistent/${second.rpcId}`)
  await t.tenant.delete(`/api/device/${id}`, { quiet: true, expect: 200 })
  await read(second, { note: 'its device was deleted', pick: (b) => b.status })
})
