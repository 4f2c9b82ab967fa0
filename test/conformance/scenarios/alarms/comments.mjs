import { scenario } from '../../scenario.mjs'

export default scenario('comments on an alarm', async (t) => {
  const { body: pump } = await t.tenant.post(
    '/api/device',
    { name: 'pump', type: 'default' },
    { quiet: true, expect: 200 },
  )
  const { body: alarm } = await t.tenant.post(
    '/api/alarm',
    { type: 'Overheat', originator: pump.id, severity: 'MAJOR' },
    { quiet: true, expect: 200 },
  )
  const at = `/api/alarm/${alarm.id.id}/comment`
  const { body: one } = await t.tenant.post(at, { comment: { text: 'looking at it' } })
  await t.sleep(5)
  const { body: two } = await t.tenant.post(
    at,
    { type: 'SYSTEM', comment: { text: 'again', photo: 7 }, userId: { entityType: 'USER', id: t.NOBODY } },
    { note: 'type and user are set by the server' },
  )
  await t.sleep(5)
  const list = (query = '', options = {}) => t.tenant.get(`${at}?pageSize=10&page=0${query}`, options)
  await list('&sortProperty=createdTime&sortOrder=ASC')
  await list('&sortProperty=createdTime&sortOrder=DESC', { pick: (b) => b.data.map((c) => c.comment.text) })
  await t.tenant.get(`${at}?pageSize=1&page=1&sortProperty=createdTime&sortOrder=ASC`)
  await t.tenant.post(at, { ...one, comment: { text: 'fan was broken' } }, { note: 'edited' })
  await t.tenant.post(at, { ...one, id: { id: t.NOBODY } }, { note: 'an unknown comment' })
  await t.tenant.post(at, {}, { note: 'without a comment' })
  await t.tenant.post(at, { comment: 'text only' })
  await t.tenant.delete(`${at}/${two.id.id}`)
  await t.tenant.delete(`${at}/${two.id.id}`, { note: 'a deleted comment has become a system comment' })
  await t.tenant.post(at, { ...two, comment: { text: 'x' } }, { note: 'editing a system comment' })
  await list('&sortProperty=createdTime&sortOrder=ASC')
  await t.tenant.delete(`${at}/${t.NOBODY}`)
  await t.tenant.delete(`${at}/abc`)
  await t.tenant.post(`/api/alarm/${t.NOBODY}/comment`, { comment: { text: 'x' } })
  await t.tenant.get(`/api/alarm/${t.NOBODY}/comment?pageSize=10&page=0`)
  await t.tenant.get(`${at}?pageSize=0&page=0`)
})
