import { scenario } from '../../scenario.mjs'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export default scenario('images: upload, read, replace, delete', async (t) => {
  const { actor } = await t.createCustomer('barn')
  const form = (name, more = {}) => ({ file: { content: png, type: 'image/png', name }, ...more })
  const any = {
    headers: { Accept: '*/*' },
    pick: (_b, r) => ({
      etag: r.headers.get('etag'),
      name: r.headers.get('x-filename'),
      length: r.headers.get('content-length'),
      cache: r.headers.get('cache-control'),
    }),
  }
  const { body: image } = await t.tenant.send({
    method: 'POST',
    path: '/api/image',
    form: form('logo.png', { title: 'Logo' }),
  })
  await t.tenant.get('/api/images/tenant/logo.png/info')
  await t.tenant.get('/api/images/tenant/logo.png', any)
  await t.tenant.get('/api/images/tenant/logo.png', {
    ...any,
    headers: { Accept: '*/*', 'If-None-Match': `"${image.descriptor.etag}"` },
  })
  await t.tenant.get('/api/images/tenant/logo.png', { ...any, headers: { Accept: '*/*', 'If-None-Match': '"other"' } })
  await t.tenant.get('/api/images/tenant/logo.png', { note: 'asking for JSON', only: 'status' })
  await t.tenant.get('/api/images/tenant/logo.png/preview', any)
  await actor.get('/api/images/tenant/logo.png', any)
  await actor.get('/api/images/tenant/logo.png/info')
  await t.tenant.send({ method: 'POST', path: '/api/image', form: form('logo.png'), note: 'the same file again' })
  await t.tenant.send({
    method: 'POST',
    path: '/api/image',
    form: { title: 'no file' },
    pick: (b) => ({ status: b.status, errorCode: b.errorCode }),
  })
  await t.tenant.put(
    '/api/images/tenant/logo.png/info',
    { title: 'New logo' },
    { pick: (b) => [b.title, b.resourceKey, b.link] },
  )
  await t.tenant.send({
    method: 'PUT',
    path: '/api/images/tenant/logo.png',
    form: {
      file: {
        content: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>',
        type: 'image/svg+xml',
        name: 'logo.svg',
      },
    },
  })
  await t.tenant.get('/api/images/tenant/logo.png', { headers: { Accept: '*/*', 'Accept-Encoding': 'identity' } })
  await t.tenant.get('/api/images?pageSize=10&page=0&sortProperty=resourceKey')
  await t.tenant.get('/api/images?pageSize=10&page=0&textSearch=new', { pick: (b) => b.data.map((i) => i.title) })
  await actor.get('/api/images?pageSize=10&page=0')
  await t.tenant.get('/api/images/tenant/nothing.png', { headers: { Accept: '*/*' } })
  await t.tenant.get('/api/images/else/logo.png', { headers: { Accept: '*/*' } })
  await t.tenant.delete('/api/images/tenant/logo.png')
  await t.tenant.get('/api/images/tenant/logo.png/info')
})
