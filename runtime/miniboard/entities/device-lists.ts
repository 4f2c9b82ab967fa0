import type { Services } from '../services.ts'
import type { Entity } from '../store/entities.ts'
import { CUSTOMER_TITLE, field, pageOfEntities } from '../store/lists.ts'
import { mapPage, type Page, type PageQuery, toPageLink } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import { parseUuid } from '../wire/uuid.ts'
import { deviceInfo } from './device.ts'

/** Whose devices. */
export type Owner = { tenant?: string; customer?: string }
export type DeviceQuery = PageQuery & {
  type?: string | undefined
  deviceProfileId?: string | undefined
  active?: boolean | undefined
}

const SEARCH = ['e.name', field('label')]

export function pageOfDevices({ db }: Services, owner: Owner, query: DeviceQuery): Page<Entity> {
  return pageOfEntities(db, { type: 'DEVICE', ...owner, ...selection(query), search: SEARCH }, toPageLink(query))
}

/** Infos are found by the titles of customer and profile too. */
export function pageOfDeviceInfos(services: Services, owner: Owner, query: DeviceQuery): Page<Entity> {
  const list = {
    type: 'DEVICE',
    ...owner,
    ...selection(query),
    search: [...SEARCH, field('type'), CUSTOMER_TITLE],
    sortable: { customerTitle: CUSTOMER_TITLE, deviceProfileName: field('type'), active: ACTIVE },
  }
  return mapPage(pageOfEntities(services.db, list, toPageLink(query)), (device) => deviceInfo(services, device))
}

function selection({ type, deviceProfileId, active }: DeviceQuery): { where: string[]; values: Scalar[] } {
  const where: string[] = []
  const values: Scalar[] = []
  if (type?.trim()) {
    where.push(`${field('type')} = ?`)
    values.push(type)
  } else if (deviceProfileId) {
    where.push(`${field('deviceProfileId.id')} = ?`)
    values.push(parseUuid(deviceProfileId))
  }
  if (active !== undefined) where.push(`coalesce(${ACTIVE}, 0) = ${active ? 1 : 0}`)
  return { where, values }
}

const ACTIVE = `(SELECT a.b FROM attribute a JOIN thing t ON t.id = a.thing JOIN key k ON k.id = a.key
  WHERE t.uuid = e.id AND k.name = 'active' AND a.scope = 'SERVER_SCOPE')`
