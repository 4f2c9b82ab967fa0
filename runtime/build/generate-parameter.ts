import type { SharedParameter } from '../api/table.ts'
import type { Catalogue, ParameterFact } from './generate-facts.ts'

/** What page and pageSize are where a call does not say. */
const PAGING = { page: 0, pageSize: 100 }

/** Ids whose name does not say whose they are. */
const ENTITY_OF: Readonly<Record<string, string>> = {
  assigneeId: 'USER',
  modelUuid: 'AI_MODEL',
  resourceId: 'TB_RESOURCE',
}

/** Whether it is an argument: compression is between the client and the server. */
export const isWanted = ({ name }: ParameterFact) => name !== 'Accept-Encoding'

/** A parameter as the table holds it. */
export function toParameter(fact: ParameterFact, catalogue: Catalogue): SharedParameter {
  const { name, required, format, array } = fact
  const standard = name in PAGING ? PAGING[name as keyof typeof PAGING] : fact.default
  const values = valuesOf(fact, catalogue)
  const id = idOf(fact, catalogue)
  return {
    name,
    in: fact.in,
    type: typeOf(fact),
    ...(format && { format }),
    ...(array && { array }),
    ...(required && { required }),
    ...(standard !== undefined && { default: standard }),
    ...(values && { values }),
    ...(values && isOpen(name, values) && { open: true }),
    ...(id && { id }),
    ...(fact.since && { since: fact.since }),
  }
}

/** Declared as text, read by the server as something else. */
const TYPE_OF: Readonly<Record<string, SharedParameter['type']>> = {
  limit: 'integer',
  page: 'integer',
  pageSize: 'integer',
  sendActivationMail: 'boolean',
  userCredentialsEnabled: 'boolean',
}

function typeOf({ name, type }: ParameterFact): SharedParameter['type'] {
  if (TYPE_OF[name]) return TYPE_OF[name]
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string'
}

function valuesOf({ name, ref, enum: own, type }: ParameterFact, { schemas }: Catalogue) {
  if (own) return own
  if (ref === 'EntityType' || (type === 'string' && /^(?:entity|from|to)Type$/.test(name))) return 'EntityType'
  return ref ? schemas[ref]?.enum : undefined
}

/** The server sorts by more properties than are documented, and does not look at a scope that has one value only. */
const isOpen = (name: string, values: string | readonly string[]) => name === 'sortProperty' || values.length === 1

function idOf({ name, format, type, in: place }: ParameterFact, { schemas }: Catalogue): string | undefined {
  if (type !== 'string' || place === 'header') return undefined
  const single = name.replace(/s$/, '')
  if (ENTITY_OF[single]) return ENTITY_OF[single]
  if (!/(?:^id|Id|Uuid)$/.test(single)) return format === 'uuid' ? 'ANY' : undefined
  const entity = single.replace(/Id$/, '').replace(/[A-Z]/g, '_$&').toUpperCase()
  return schemas.EntityType?.enum?.includes(entity) ? entity : 'ANY'
}
