import { scenario } from '../../scenario.mjs'

export default scenario('models of artificial intelligence', async (t) => {
  const { actor } = await t.createCustomer('mesa')
  const configuration = {
    provider: 'OPENAI',
    providerConfig: { apiKey: 'sk-test' },
    modelId: 'gpt-4o',
    temperature: 0.5,
    topP: null,
    frequencyPenalty: null,
    presencePenalty: null,
    maxOutputTokens: 100,
    timeoutSeconds: 60,
    maxRetries: 2,
  }
  const save = (body, options) => t.tenant.post('/api/ai/model', body, options)
  const { body: model } = await save({ name: 'Helper', configuration })
  const at = `/api/ai/model/${model.id.id}`
  await t.tenant.get(at)
  await save(
    {
      name: 'Local',
      configuration: {
        provider: 'OLLAMA',
        providerConfig: { baseUrl: 'http://localhost:11434', auth: { type: 'NONE' } },
        modelId: 'small',
      },
    },
    { pick: (b) => b.configuration ?? b },
  )
  await save({ name: 'Helper', configuration }, { note: 'the name is taken' })
  await save({ ...model, name: 'Assistant' }, { pick: (b) => [b.name, b.version] })
  await save({ ...model, name: 'Stale' })
  await save(
    { name: '', configuration },
    { pick: (b) => ({ ...b, message: b.message.replace('Validation error: ', '').split(', ').sort() }) },
  )
  await save({ name: 'x' })
  await save({ name: 'x', configuration: { ...configuration, temperature: -1 } })
  await save({ name: 'x', configuration: { ...configuration, provider: 'ODD' } }, { only: 'status' })
  await save({ name: 'x', configuration: { ...configuration, modelId: '' } })
  const list = (query, options) =>
    t.tenant.get(`/api/ai/model?${query}`, {
      pick: (b) => (b.data ? { ...b, data: b.data.map((m) => m.name) } : b),
      ...options,
    })
  await list('pageSize=10&page=0&sortProperty=name')
  await list('pageSize=1&page=1&sortProperty=name&sortOrder=DESC')
  await list('pageSize=10&page=0&textSearch=OLLAMA')
  await list('pageSize=10&page=0&sortProperty=provider')
  await list('pageSize=10&page=0&sortProperty=nonsense')
  await actor.get(at)
  await t.sysadmin.get(at)
  await t.tenant.delete(at)
  await t.tenant.delete(at)
  await t.tenant.get(at)
})
