import { scenario } from '../../scenario.mjs'

export default scenario('rules that make notifications', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: targets } = await t.tenant.get('/api/notification/targets?pageSize=10&page=0', quiet)
  const admins = targets.data.find((x) => x.name === 'Tenant administrators').id.id
  const template = (
    await t.tenant.post(
      '/api/notification/template',
      {
        name: 'assets',
        notificationType: 'ENTITY_ACTION',
        configuration: {
          deliveryMethodsTemplates: {
            WEB: {
              method: 'WEB',
              enabled: true,
              subject: '${entityType} ${actionType}',
              body: '${entityName} by ${userEmail}',
            },
          },
        },
      },
      quiet,
    )
  ).body
  const rule = {
    name: 'Assets made',
    enabled: true,
    templateId: template.id,
    triggerType: 'ENTITY_ACTION',
    triggerConfig: {
      triggerType: 'ENTITY_ACTION',
      entityTypes: ['ASSET'],
      created: true,
      updated: false,
      deleted: true,
    },
    recipientsConfig: { triggerType: 'ENTITY_ACTION', targets: [admins] },
    additionalConfig: { description: 'new assets' },
  }
  const save = (more, options) => t.tenant.post('/api/notification/rule', { ...rule, ...more }, options)
  const { body: saved } = await save({})
  const at = `/api/notification/rule/${saved.id.id}`
  await t.tenant.get(at)
  await save({}, { note: 'the name is taken' })
  await save({ name: 'other', triggerType: 'ALARM' })
  await save({ name: 'other', recipientsConfig: { triggerType: 'ENTITY_ACTION', targets: [] } })
  await save({ name: 'other', templateId: undefined })
  await save({ name: 'other', templateId: { entityType: 'NOTIFICATION_TEMPLATE', id: t.NOBODY } })
  await save({ name: '' })
  await save(
    {
      name: 'limits',
      triggerType: 'ENTITIES_LIMIT',
      triggerConfig: { triggerType: 'ENTITIES_LIMIT', entityTypes: null, threshold: 0.8 },
      recipientsConfig: { triggerType: 'ENTITIES_LIMIT', targets: [admins] },
    },
    { note: 'of the system only' },
  )
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const own = (n, options) =>
    t.tenant.get('/api/notifications?pageSize=10&page=0&sortProperty=createdTime&sortOrder=DESC', {
      until: (r) => r.body.totalElements >= n,
      ...options,
    })
  await own(1)
  await t.tenant.post('/api/asset', { ...asset, label: 'H' }, quiet)
  await t.tenant.delete(`/api/asset/${asset.id.id}`, quiet)
  await own(2, { pick: (b) => b.data.map((n) => [n.subject, n.text]) })
  await t.tenant.post('/api/notification/rule', { ...saved, enabled: false }, { pick: (b) => b.enabled })
  await t.tenant.delete(`/api/notification/template/${template.id.id}`, { note: 'a template in use' })
  await t.tenant.get('/api/notification/rules?pageSize=20&page=0&textSearch=assets', {
    pick: (b) => b.data.map((r) => [r.name, r.enabled, r.templateName, r.deliveryMethods]),
  })
  await t.tenant.get('/api/notification/rules?pageSize=3&page=1&sortProperty=name', {
    pick: (b) => ({ ...b, data: b.data.map((r) => r.name) }),
  })
  await t.tenant.delete(at)
  await t.tenant.get(at)
})
