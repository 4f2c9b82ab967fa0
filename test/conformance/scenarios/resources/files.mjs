import { scenario } from '../../scenario.mjs'

export default scenario('files as resources: upload, download, change, delete', async (t) => {
  const { actor } = await t.createCustomer('dam')
  const upload = (fields, options) =>
    t.tenant.send({ method: 'POST', path: '/api/resource/upload', form: fields, ...options })
  const file = (content, name, type = 'text/plain') => ({ content, name, type })
  const { body: saved } = await upload({ title: 'Notes', resourceType: 'GENERAL', file: file('hello', 'notes.txt') })
  const id = saved.id.id
  const any = { headers: { Accept: '*/*' } }
  await t.tenant.get(`/api/resource/info/${id}`)
  await t.tenant.get(`/api/resource/${id}/download`, any)
  await t.tenant.get(`/api/resource/${id}`)
  await t.tenant.get(`/api/resource/general/tenant/${saved.resourceKey}`, any)
  await t.tenant.get(`/api/resource/general/tenant/${saved.resourceKey}`, {
    headers: { Accept: '*/*', 'If-None-Match': `"${saved.etag}"` },
  })
  await t.tenant.get(`/api/resource/general/tenant/${saved.resourceKey}/info`, { pick: (b) => b.title })
  await upload(
    { title: 'Notes', resourceType: 'GENERAL', file: file('again', 'notes.txt') },
    { note: 'the same name', pick: (b) => [b.title, b.resourceKey] },
  )
  await upload({ resourceType: 'GENERAL', file: file('x', 'untitled.txt') }, { pick: (b) => b.title })
  await upload({ resourceType: 'ODD', file: file('x', 'x.txt') })
  await upload(
    { title: 'x', file: file('x', 'x.txt') },
    { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) },
  )
  await upload({ title: 'x', resourceType: 'GENERAL' }, { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) })
  await t.tenant.send({
    method: 'PUT',
    path: `/api/resource/${id}/data`,
    form: { file: file('changed', 'notes2.txt') },
  })
  await t.tenant.get(`/api/resource/${id}/download`, any)
  await t.tenant.put(
    `/api/resource/${id}/info`,
    { ...saved, title: 'Renamed' },
    { pick: (b) => ({ title: b.title, fileName: b.fileName, message: b.message }) },
  )
  await t.tenant.get('/api/resource/tenant?pageSize=10&page=0&sortProperty=title', {
    pick: (b) => ({ ...b, data: b.data.map((r) => [r.title, r.fileName, r.resourceType]) }),
  })
  await t.tenant.get(`/api/resource?pageSize=10&page=0&resourceType=GENERAL&textSearch=renamed`, {
    pick: (b) => b.data.map((r) => r.title),
  })
  await actor.get(`/api/resource/info/${id}`)
  await actor.get(`/api/resource/general/tenant/${saved.resourceKey}`, { ...any, note: 'a customer user by key' })
  await t.anon.get(`/api/resource/${id}/download`, any)
  await t.sysadmin.get(`/api/resource/info/${id}`)
  await t.tenant.delete(`/api/resource/${id}`)
  await t.tenant.get(`/api/resource/info/${id}`)
})
