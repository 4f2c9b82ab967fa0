import { type Catalogue, unknownOperation } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'

/** What a script may do with `api`. */
export interface ApiGrants {
  /** Every operation, those that read, or the ones that are named (`group.operation`). */
  readonly allow: 'all' | 'read' | readonly string[]
  /** Also what hands out tokens, keys, passwords or links that let somebody in. */
  readonly credentials: boolean
  /** What a task says that it needs: more than that it never gets. */
  readonly needs?: readonly string[]
  /** What hands out credentials is granted where the task names it as a need. */
  readonly grantNeeds?: boolean
}

/**
 * The value of `--allow-api`: `all`, `read`, or names of operations with commas between.
 *
 * @throws TbxError of kind `usage` for a name that no operation has, with the nearest one
 * @example parseAllowedApi('device.getTenantDevices,getUser', catalogue) // ['device.getTenantDevices', 'auth.getUser']
 */
export function parseAllowedApi(text: string, catalogue: Catalogue): ApiGrants['allow'] {
  if (text === 'all' || text === 'read') return text
  const names = text.split(',').map((name) => name.trim())
  if (names.includes('')) {
    throw new TbxError('usage', `cannot use --allow-api '${text}': it is all, read, or names of operations with commas`)
  }
  return names.map((name) => officialName(name, catalogue))
}

function officialName(name: string, catalogue: Catalogue): string {
  const operation = catalogue.find(name)
  if (operation) return `${operation.group}.${operation.name}`
  throw unknownOperation(catalogue, name)
}
