import { scenario } from '../../scenario.mjs'

export default scenario('deleting points: what becomes of the latest value', async (t) => {
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'press' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/ASSET/${asset.id.id}`
  const fill = (key) =>
    t.tenant.post(
      `${at}/timeseries/ANY`,
      [1, 2, 3].map((n) => ({ ts: t.T0 + n * 1000, values: { [key]: n } })),
      { quiet: true, expect: 200 },
    )
  const remove = (key, from, to, more, options) =>
    t.tenant.delete(
      `${at}/timeseries/delete?keys=${key}&startTs=${t.T0 + from * 1000}&endTs=${t.T0 + to * 1000}${more}`,
      options,
    )
  const latest = (key) => t.tenant.get(`${at}/values/timeseries?keys=${key}`)
  const history = (key) => t.tenant.get(`${at}/values/timeseries?keys=${key}&startTs=0&endTs=${t.T0 + 10_000}`)
  for (const key of ['plain', 'kept', 'rewritten', 'both', 'older', 'all']) await fill(key)
  await remove('plain', 3, 4, '')
  await latest('plain')
  await remove('kept', 3, 4, '&deleteLatest=false')
  await latest('kept')
  await history('kept')
  await remove('rewritten', 3, 4, '&rewriteLatestIfDeleted=true')
  await latest('rewritten')
  await history('rewritten')
  await remove('both', 3, 4, '&deleteLatest=false&rewriteLatestIfDeleted=true')
  await latest('both')
  await remove('older', 1, 3, '&rewriteLatestIfDeleted=true', { note: 'the latest point is not among them' })
  await latest('older')
  await remove('all', 0, 9, '&rewriteLatestIfDeleted=true', { note: 'nothing is left to take' })
  await latest('all')
  await t.tenant.get(`${at}/keys/timeseries`, { sort: '' })
  await fill('plain')
  await t.tenant.delete(`${at}/timeseries/delete?keys=plain&deleteAllDataForKeys=true&deleteLatest=false`)
  await latest('plain')
  await history('plain')
})
