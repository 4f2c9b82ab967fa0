import { type Document, NOBODY } from './backup/mod.ts'
import { isUuid } from './select.ts'

/** An id that no name was found for. */
export interface StrayId {
  readonly path: string
  readonly id: string
}

/**
 * Ids that are left where a dashboard or a rule chain refers to other entities: in the filters of aliases, in the
 * configurations of nodes. Elsewhere they are those of widgets, layouts and aliases themselves.
 */
export function strayIds({ entity, metadata }: Document): StrayId[] {
  const { entityAliases = {} } = (entity.configuration ?? {}) as { entityAliases?: Readonly<Record<string, Alias>> }
  const nodes = (metadata?.nodes ?? []) as readonly { readonly name: string; readonly configuration: unknown }[]
  return [
    ...Object.values(entityAliases).flatMap(({ alias, filter }) => idsIn(filter, `alias "${alias}"`)),
    ...nodes.flatMap(({ name, configuration }) => idsIn(configuration, `node "${name}"`)),
  ]
}

interface Alias {
  readonly alias?: string
  readonly filter?: unknown
}

function idsIn(value: unknown, path: string): StrayId[] {
  if (typeof value === 'string') return isUuid(value) && value !== NOBODY ? [{ path, id: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((one) => idsIn(one, path))
}
