import { scenario } from '../../scenario.mjs'

export default scenario('a rule chain is saved, read, changed and deleted', async (t) => {
  const { body: chain } = await t.tenant.post('/api/ruleChain', {
    name: 'Alarms',
    type: 'CORE',
    debugMode: false,
    additionalInfo: { description: 'all alarms' },
  })
  const at = `/api/ruleChain/${chain.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`${at}/metadata`, { note: 'an empty one' })
  const { body: second } = await t.tenant.post('/api/ruleChain', {
    ...chain,
    name: 'Alarms 2',
    configuration: { a: 1 },
  })
  await t.tenant.post('/api/ruleChain', { ...chain, name: 'Alarms 3' }, { note: 'an older version' })
  await t.tenant.post('/api/ruleChain', { ...second, version: null, debugMode: true, additionalInfo: null })
  await t.tenant.post('/api/ruleChain', { name: 'Alarms 2' }, { note: 'the same name again, no type' })
  await t.tenant.post('/api/ruleChain', { name: '' })
  await t.tenant.post('/api/ruleChain', {})
  await t.tenant.post('/api/ruleChain', { name: 'x'.repeat(256) })
  await t.tenant.post('/api/ruleChain', { name: '<img src=x>' })
  await t.tenant.post(
    '/api/ruleChain',
    { name: 'x', type: 'CLOUD' },
    { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) },
  )
  await t.tenant.post('/api/ruleChain', { name: 'Second root', type: 'CORE', root: true })
  await t.tenant.post('/api/ruleChain', { ...chain, id: { entityType: 'RULE_CHAIN', id: t.NOBODY } })
  await t.tenant.get(`/api/ruleChain/${t.NOBODY}`)
  await t.tenant.get('/api/ruleChain/abc')
  await t.tenant.get(`/api/ruleChain/${t.NOBODY}/metadata`)
  await t.tenant.delete(at)
  await t.tenant.delete(at)
  await t.tenant.get(at)
  await t.tenant.get(`${at}/metadata`)
})
