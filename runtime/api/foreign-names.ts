import type { Catalogue } from './catalogue.ts'
import { openEveryEdition } from './every-edition.ts'
import { foreignNames } from './generated/foreign-names.ts'
import type { Operation } from './types.ts'

/**
 * The operations that a name of another client means: the Python clients' (`get_tenant_devices`,
 * `get_tenant_devices_using_get`), the Java RestClient's (`findDevice`), a numbered one of an older document
 * (`findByQuery_1`). An operation's own name finds it as well. One old name may mean several operations; none is found
 * for a name that nobody uses.
 *
 * @example findByForeignName('get_tenant_devices').map(({ name }) => name) // ['getTenantDevices']
 */
export function findByForeignName(name: string, catalogue: Catalogue = openEveryEdition()): readonly Operation[] {
  const wanted = toKey(stripped(name))
  if (wanted === '') return []
  const own = catalogue.names().filter((full) => toKey(full.slice(full.indexOf('.') + 1)) === wanted)
  const meant = Object.keys(foreignNames)
    .filter((foreign) => toKey(foreign) === wanted)
    .flatMap((foreign) => foreignNames[foreign]?.split(' ') ?? [])
  const found = [...own, ...meant].map((one) => catalogue.find(one)).filter((one) => one !== undefined)
  return [...new Set(found)]
}

/** Without a class or variable before it, and without what generated clients add. */
const stripped = (name: string) =>
  name
    .replace(/^.*(?:\.|::|#)/, '')
    .replace(/\(.*$/, '')
    .replace(/_(?:with_http_info|without_preload_content)$/, '')
    .replace(/_?using_?(?:get|post|put|delete|patch)(?:_?\d+)?$/i, '')
    .replace(/_\d+$/, '')

const toKey = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
