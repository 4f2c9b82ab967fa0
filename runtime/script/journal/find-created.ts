import { parseJson } from '../../http/json.ts'
import type { Call, Send } from '../../http/types.ts'
import { type Fields, isFields, ownId, sentValue } from '../changes/call-value.ts'

/** Where what a path creates is listed, and by which field it is known. */
const LISTS: Readonly<Record<string, readonly [list: string, field: string]>> = {
  '/api/device': ['/api/tenant/devices', 'name'],
  '/api/device-with-credentials': ['/api/tenant/devices', 'name'],
  '/api/asset': ['/api/tenant/assets', 'name'],
  '/api/dashboard': ['/api/tenant/dashboards', 'title'],
  '/api/customer': ['/api/customers', 'title'],
  '/api/entityView': ['/api/tenant/entityViews', 'name'],
  '/api/edge': ['/api/edges', 'name'],
  '/api/deviceProfile': ['/api/deviceProfiles', 'name'],
  '/api/assetProfile': ['/api/assetProfiles', 'name'],
  '/api/ruleChain': ['/api/ruleChains', 'name'],
  '/api/user': ['/api/users', 'email'],
}

/** Name or title of what a call would create, where the server can be asked for it. */
export function createdName(call: Call): string | undefined {
  const [, field = ''] = LISTS[call.path] ?? []
  const sent = sentValue(call)
  const entity = isFields(sent) && isFields(sent.device) ? sent.device : sent
  const name = isFields(entity) && ownId(entity) === undefined ? entity[field] : undefined
  return typeof name === 'string' ? name : undefined
}

/** The path that an entity is read at by its id. */
export const entityPath = (path: string, id: string): string =>
  `${path.replace(/-with-credentials$/, '')}/${encodeURIComponent(id)}`

const PAGE = 100

/**
 * All entities of that very name that were created since a time of the server's clock.
 *
 * @param since ms since 1970
 * @returns `undefined` where the server does not tell
 */
export async function findCreated(
  { path, name, since }: { readonly path: string; readonly name: string; readonly since: number },
  send: Send,
): Promise<Fields[] | undefined> {
  const [list, field] = LISTS[path] ?? []
  if (list === undefined || field === undefined) return undefined
  const found: Fields[] = []
  for (let page = 0; ; page++) {
    const query = { pageSize: PAGE, page, textSearch: name, sortProperty: 'createdTime', sortOrder: 'ASC' }
    const reply = await send({ method: 'GET', path: list, query, changes: false })
    if (reply.status !== 200) return undefined
    const { data = [], hasNext } = (await parseJson(await reply.text())) as { data?: unknown[]; hasNext?: boolean }
    found.push(...data.filter(isFields).filter((one) => one[field] === name && Number(one.createdTime) >= since))
    if (!hasNext) return found
  }
}
