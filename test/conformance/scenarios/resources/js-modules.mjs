import { scenario } from '../../scenario.mjs'

export default scenario('scripts as resources', async (t) => {
  const { actor } = await t.createCustomer('hut')
  const data = (text) => Buffer.from(text).toString('base64')
  const save = (body, options) => t.tenant.post('/api/resource', body, options)
  const { body: saved } = await save({
    title: 'Tools',
    resourceType: 'JS_MODULE',
    resourceSubType: 'EXTENSION',
    fileName: 'tools.js',
    data: data('export const a = 1'),
  })
  const id = saved.id.id
  const any = { headers: { Accept: '*/*' } }
  await t.tenant.get(`/api/resource/js/${id}/download`, any)
  await t.tenant.get(`/api/resource/js/${id}/download`, {
    headers: { Accept: '*/*', 'If-None-Match': `"${saved.etag}"` },
  })
  await actor.get(`/api/resource/js/${id}/download`, any)
  await actor.get(`/api/resource/js_module/tenant/${saved.resourceKey}`, any)
  await t.tenant.get(`/api/resource/lwm2m/${id}/download`, any)
  await save(
    {
      title: 'Module',
      resourceType: 'JS_MODULE',
      resourceSubType: 'MODULE',
      fileName: 'module.js',
      data: data('export default 2'),
    },
    { pick: (b) => [b.title, b.resourceSubType, b.resourceKey] },
  )
  await save(
    { title: 'Other', resourceType: 'JS_MODULE', fileName: 'other.js', data: data('1') },
    { pick: (b) => ({ title: b.title, resourceSubType: b.resourceSubType }) },
  )
  await save({ title: 'Empty', resourceType: 'GENERAL', fileName: 'empty.txt' })
  await save({ title: '', resourceType: 'GENERAL', fileName: 'x.txt', data: data('x') })
  await save({ resourceType: 'GENERAL', data: data('x') })
  await save({ title: 'x', fileName: 'x.txt', data: data('x') }, { only: 'status' })
  await save({ title: 'x', resourceType: 'GENERAL', fileName: 'x.txt', data: '***' }, { only: 'status' })
  await t.tenant.get('/api/resource?pageSize=10&page=0&resourceType=JS_MODULE&sortProperty=title', {
    pick: (b) => b.data.map((r) => r.title).filter((x) => ['Module', 'Other', 'Tools'].includes(x)),
  })
  await t.tenant.get(
    '/api/resource?pageSize=10&page=0&resourceType=JS_MODULE&resourceSubType=MODULE&textSearch=modul',
    { pick: (b) => b.data.map((r) => r.title) },
  )
  await t.tenant.get('/api/resource?pageSize=10&page=0&resourceType=ODD')
  await t.tenant.get(`/api/resource/list?resourceIds=${id},${t.NOBODY}`, { pick: (b) => b.map((r) => r.title) })
  await t.tenant.get('/api/resource/js_module/else/tools.js', any)
  await t.tenant.get('/api/resource/odd/tenant/tools.js', any)
  await t.tenant.get('/api/resource/js_module/tenant/nothing.js', any)
  await t.tenant.delete(`/api/resource/${id}`)
  await t.tenant.delete(`/api/resource/${id}`)
})
