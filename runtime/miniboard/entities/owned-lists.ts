import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { CUSTOMER_TITLE, field, pageOfEntities } from '../store/lists.ts'
import { mapPage, type Page, type PageQuery, toPageLink } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import { parseUuid } from '../wire/uuid.ts'

/** Whose entities. */
export type Owner = { tenant?: string; customer?: string }
export type OwnedQuery = PageQuery & {
  type?: string | undefined
  deviceProfileId?: string | undefined
  assetProfileId?: string | undefined
  active?: boolean | undefined
}

/** What lists of a type search, as plain rows and as infos. */
const SEARCH: Record<string, { plain: string[]; info: string[] }> = {
  DEVICE: searched(['e.name', field('label')], [field('type'), CUSTOMER_TITLE]),
  ASSET: searched(['e.name', field('label')], [field('type'), CUSTOMER_TITLE]),
  ENTITY_VIEW: searched(['e.name'], []),
  EDGE: searched(['e.name'], []),
}

export function pageOfOwned({ db }: Services, type: string, owner: Owner, query: OwnedQuery): Page<Entity> {
  return pageOfEntities(
    db,
    { type, ...owner, ...selection(query), search: SEARCH[type]?.plain ?? [] },
    toPageLink(query),
  )
}

/** Infos are found by the titles of customer and profile too, and sorted by them. */
export function pageOfInfos(
  services: Services,
  type: string,
  owner: Owner,
  query: OwnedQuery,
  toInfo: (services: Services, entity: Entity) => Entity,
) {
  const list = {
    type,
    ...owner,
    ...selection(query),
    search: SEARCH[type]?.info ?? [],
    sortable: {
      customerTitle: CUSTOMER_TITLE,
      deviceProfileName: field('type'),
      assetProfileName: field('type'),
      active: ACTIVE,
    },
  }
  return mapPage(pageOfEntities(services.db, list, toPageLink(query)), (entity) => toInfo(services, entity))
}

function searched(plain: string[], more: string[]) {
  return { plain, info: [...plain, ...more] }
}

function selection({ type, deviceProfileId, assetProfileId, active }: OwnedQuery): {
  where: string[]
  values: Scalar[]
} {
  const where: string[] = []
  const values: Scalar[] = []
  const profile = deviceProfileId || assetProfileId
  if (type?.trim()) {
    where.push(`${field('type')} = ?`)
    values.push(type)
  } else if (profile) {
    where.push(`${field(deviceProfileId ? 'deviceProfileId.id' : 'assetProfileId.id')} = ?`)
    values.push(parseUuid(profile))
  }
  if (active !== undefined) where.push(`coalesce(${ACTIVE}, 0) = ${active ? 1 : 0}`)
  return { where, values }
}

const ACTIVE = `(SELECT a.b FROM attribute a JOIN thing t ON t.id = a.thing JOIN key k ON k.id = a.key
  WHERE t.uuid = e.id AND k.name = 'active' AND a.scope = 'SERVER_SCOPE')`
