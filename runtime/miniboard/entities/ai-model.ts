import { field } from '../store/lists.ts'
import { invalid, parseError } from '../wire/refusal.ts'
import { type Field, idOf, isObject, json, long, object, optional, real, text } from '../wire/shape.ts'
import { hasMarkup } from './checks.ts'

const TUNING: Record<string, Field> = {
  temperature: real,
  topP: real,
  topK: long,
  frequencyPenalty: real,
  presencePenalty: real,
  contextLength: long,
}
const LIMITS = { maxOutputTokens: long, timeoutSeconds: long, maxRetries: long }
const PENALTIES = ['temperature', 'topP', 'frequencyPenalty', 'presencePenalty']
const WITH_K = ['temperature', 'topP', 'topK']

/** What can be set for the models of each house. */
const PROVIDERS: Record<string, string[]> = {
  OPENAI: PENALTIES,
  AZURE_OPENAI: PENALTIES,
  MISTRAL_AI: PENALTIES,
  GITHUB_MODELS: PENALTIES,
  GOOGLE_AI_GEMINI: [...PENALTIES, 'topK'],
  GOOGLE_VERTEX_AI_GEMINI: [...PENALTIES, 'topK'],
  ANTHROPIC: WITH_K,
  AMAZON_BEDROCK: ['temperature', 'topP'],
  OLLAMA: [...WITH_K, 'contextLength'],
}

const configuration: Field<Record<string, unknown>> = (value) => {
  const tuning = isObject(value) ? PROVIDERS[String(value.provider)] : undefined
  if (!tuning) throw parseError('Could not resolve type id as a subtype: provider')
  const own = Object.fromEntries(tuning.map((name) => [name, TUNING[name] as Field]))
  const read = object({ provider: text, providerConfig: json, modelId: text, ...own, ...LIMITS })(value)
  return { ...read, providerConfig: withAddress(read.provider, read.providerConfig), modelType: 'CHAT' }
}

function withAddress(provider: unknown, config: unknown): unknown {
  if (provider !== 'OPENAI' || !isObject(config)) return config
  return { ...config, baseUrl: config.baseUrl ?? 'https://api.openai.com/v1' }
}

export const aiModelShape = object({
  id: idOf('AI_MODEL'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  version: long,
  name: text,
  configuration: optional(configuration),
  externalId: idOf('AI_MODEL'),
})

export const AI_SORTS: Record<string, string> = {
  createdTime: 'e.created',
  name: 'e.name',
  provider: field('configuration.provider'),
  modelId: field('configuration.modelId'),
}

export function checkAiModel({ name, configuration: config }: ReturnType<typeof aiModelShape>): void {
  const faults: string[] = []
  if (!name?.trim()) faults.push('name must not be blank')
  if (name === '' || (name ?? '').length > 255) faults.push('name length must be equal or less than 255')
  if (hasMarkup(name ?? '')) faults.push('name is malformed')
  if (!config) faults.push('configuration must not be null')
  if (config && !String(config.modelId ?? '').trim()) faults.push('modelId must not be blank')
  if (Number(config?.temperature ?? 0) < 0) faults.push('temperature must be greater than or equal to 0')
  if (Number(config?.maxRetries ?? 0) < 0) faults.push('maxRetries must be greater than or equal to 0')
  if (Number(config?.maxOutputTokens ?? 1) <= 0) faults.push('maxOutputTokens must be greater than 0')
  if (faults.length > 0) throw invalid(faults.join(', '))
}
