import { profileOfName } from '../entities/profiles.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { addAlarms } from './alarms.ts'

const HOUR = 3_600_000
const HOURS = 14 * 24
/** How long the sensor has said nothing, ms. */
const SILENCE = 3 * 24 * HOUR
/** A device counts as inactive when it was silent for so long, ms: the default of a real server. */
const INACTIVITY_TIMEOUT = 600_000

/** Two weeks in the life of the thermostats, a building around them, a sensor that fell silent, their alarms: the same every time. */
export function enliven(services: Services, tenant: Entity): void {
  const devices = services.entities.all('DEVICE', tenant.id.id)
  const thermostats = devices.filter(({ type }) => type === 'thermostat')
  const now = Math.floor(services.clock.now() / HOUR) * HOUR
  for (const [n, device] of thermostats.entries()) addHistory(services, device, { n, last: now })
  const sensor = devices.find(({ name }) => name === 'DHT11 Demo Device')
  if (sensor) addHistory(services, sensor, { n: 5, last: now - SILENCE })
  addBuilding(services, tenant, thermostats)
  addAlarms(services, { thermostats, sensor })
}

function addHistory(services: Services, device: Entity, { n, last }: { n: number; last: number }): void {
  const { series } = services
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
  noteLife(services, device, { first: hours[0] as number, last })
}

/** What the state service of a real server writes about a device that has spoken. */
function noteLife(services: Services, device: Entity, { first, last }: { first: number; last: number }): void {
  const time = (ts: number) => ({ type: 'l' as const, value: BigInt(ts) })
  const isActive = services.clock.now() - last < HOUR
  services.attributes.save(device.id.id, 'SERVER_SCOPE', last, [
    ['active', { type: 'b', value: isActive }],
    ['lastConnectTime', time(first)],
    ['lastActivityTime', time(last)],
    ['inactivityAlarmTime', time(isActive ? 0 : last + INACTIVITY_TIMEOUT)],
  ])
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
