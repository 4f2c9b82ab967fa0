import { scenario } from '../../scenario.mjs'

export default scenario('a command that is kept and not fetched in time, and one that is deleted before', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=mill-${t.run}`,
    { name: 'mill' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`mill-${t.run}`)
  const send = async (body) =>
    (
      await t.tenant.post(
        `/api/rpc/twoway/${made.id.id}`,
        { persistent: true, params: {}, ...body },
        { quiet: true, expect: 200 },
      )
    ).body.rpcId
  const reach = (id, status, options) =>
    t.tenant.get(`/api/rpc/persistent/${id}`, { until: (r) => r.body?.status === status, ...options })
  const late = await send({ method: 'grind', expirationTime: Date.now() + 1500 })
  await reach(late, 'EXPIRED')
  await device.get('/rpc?timeout=1500', { note: 'it is not sent any more' })
  const gone = await send({ method: 'stop', expirationTime: Date.now() + 3_600_000 })
  await reach(gone, 'QUEUED', { pick: (b) => b.status })
  await t.tenant.delete(`/api/rpc/persistent/${gone}`)
  await device.get('/rpc?timeout=1500', { note: 'nor one that was deleted' })
  const kept = await send({ method: 'turn', expirationTime: Date.now() + 3_600_000 })
  await reach(kept, 'QUEUED', { pick: (b) => b.status })
  await device.get('/rpc?timeout=5000', { pick: (b) => b.method })
  await t.tenant.get(`/api/rpc/persistent/device/${made.id.id}?pageSize=10&page=0&sortProperty=createdTime`, {
    pick: (b) => b.data.map((r) => r.request.body.method),
  })
})
