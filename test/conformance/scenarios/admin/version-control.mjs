import { scenario } from '../../scenario.mjs'

export default scenario('version control that is not set up', async (t) => {
  const { actor } = await t.createCustomer('bridge')
  await t.tenant.get('/api/admin/repositorySettings/exists')
  await t.tenant.get('/api/admin/repositorySettings')
  await t.tenant.get('/api/admin/repositorySettings/info')
  await t.tenant.delete('/api/admin/repositorySettings', { only: 'status' })
  await t.tenant.get('/api/admin/autoCommitSettings/exists')
  await t.tenant.get('/api/admin/autoCommitSettings')
  await t.tenant.post('/api/admin/autoCommitSettings', {
    DEVICE: {
      branch: 'main',
      saveRelations: true,
      saveAttributes: true,
      saveCredentials: false,
      allEntities: true,
      entityIds: [],
    },
  })
  await t.tenant.get('/api/admin/autoCommitSettings/exists')
  await t.tenant.get('/api/admin/autoCommitSettings')
  await t.tenant.delete('/api/admin/autoCommitSettings')
  await t.tenant.get('/api/admin/autoCommitSettings/exists')
  await actor.get('/api/admin/repositorySettings/exists')
  await actor.get('/api/admin/autoCommitSettings')
  await t.sysadmin.get('/api/admin/repositorySettings/exists')
  await t.tenant.get('/api/entities/vc/branches', { only: 'status' })
})
