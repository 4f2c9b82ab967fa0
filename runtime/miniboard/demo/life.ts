import { profileOfName } from '../entities/profiles.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const HOUR = 3_600_000
const HOURS = 14 * 24

/** Two weeks in the life of the thermostats, a building around them, and an alarm: the same every time. */
export function enliven(services: Services, tenant: Entity): void {
  const thermostats = services.entities.all('DEVICE', tenant.id.id).filter(({ type }) => type === 'thermostat')
  for (const [n, device] of thermostats.entries()) addHistory(services, device, n)
  addBuilding(services, tenant, thermostats)
}

function addHistory({ series, clock }: Services, device: Entity, n: number): void {
  const last = Math.floor(clock.now() / HOUR) * HOUR
  const hours = Array.from({ length: HOURS + 1 }, (_, i) => last - (HOURS - i) * HOUR)
  const day = (ts: number) => Math.sin((((ts / HOUR) % 24) / 24) * 2 * Math.PI)
  const rounded = (value: number) => Math.round(value * 10) / 10
  const temperature = (ts: number) => rounded(20 + n * 2 + 3 * day(ts) + wobble(ts / HOUR, n))
  const humidity = (ts: number) => rounded(55 - 8 * day(ts) + 4 * wobble(ts / HOUR, n + 7))
  series.fill(
    device.id.id,
    'temperature',
    hours.map((ts) => [ts, temperature(ts)]),
  )
  series.fill(
    device.id.id,
    'humidity',
    hours.map((ts) => [ts, humidity(ts)]),
  )
}

/** Looks like chance and is none. */
const wobble = (hour: number, n: number) => Math.sin(hour * 12.9898 + n * 78.233) * 0.8

function addBuilding(services: Services, tenant: Entity, thermostats: Entity[]): void {
  const building = addAsset(services, tenant, 'Building A', 'building')
  for (const [n, device] of thermostats.entries()) {
    const room = addAsset(services, tenant, `Room ${n + 1}`, 'room')
    contain(services, building, room)
    contain(services, room, device)
  }
}

function addAsset(services: Services, tenant: Entity, name: string, type: string): Entity {
  const { entities, uuids, clock } = services
  const profile = profileOfName(services, 'ASSET_PROFILE', tenant.id, type)
  const asset: Entity = {
    id: { entityType: 'ASSET', id: uuids.next() },
    createdTime: clock.now(),
    tenantId: tenant.id,
    customerId: { entityType: 'CUSTOMER', id: NULL_UUID },
    name,
    type,
    label: null,
    assetProfileId: profile.id,
    externalId: null,
    version: 1,
    additionalInfo: null,
  }
  entities.put(asset)
  return asset
}

function contain({ relations }: Services, from: Entity, to: Entity): void {
  relations.save({ from: from.id, to: to.id, type: 'Contains', typeGroup: 'COMMON', additionalInfo: null })
}
