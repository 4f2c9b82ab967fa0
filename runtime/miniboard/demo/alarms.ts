import { customerOf, withStatus } from '../alarms/alarm.ts'
import { propagate } from '../alarms/propagation.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** One alarm of the past; times are ms before now. */
type Past = {
  type: string
  severity: 'CRITICAL' | 'MAJOR' | 'MINOR' | 'WARNING'
  started: number
  acknowledged?: number
  cleared?: number
}

const WARM: Past[] = [
  { type: 'High temperature', severity: 'MAJOR', started: 12 * DAY, acknowledged: 12 * DAY - HOUR, cleared: 11 * DAY },
  { type: 'Low humidity', severity: 'MINOR', started: 8 * DAY, cleared: 8 * DAY - 5 * HOUR },
  { type: 'High temperature', severity: 'CRITICAL', started: 3 * HOUR },
]
const COOL: Past[] = [
  { type: 'Low humidity', severity: 'WARNING', started: 6 * DAY, acknowledged: 6 * DAY - 2 * HOUR, cleared: 5 * DAY },
  { type: 'High temperature', severity: 'MAJOR', started: 9 * HOUR, acknowledged: 7 * HOUR },
]
const SILENT: Past[] = [{ type: 'Silent', severity: 'WARNING', started: 3 * DAY }]

/** Alarms in every state, shown at the rooms and the building that hold the thermostats as well. */
export function addAlarms(
  services: Services,
  { thermostats, sensor }: { thermostats: Entity[]; sensor: Entity | undefined },
): void {
  const histories = [WARM, COOL]
  for (const [n, device] of thermostats.entries())
    for (const past of histories[n] ?? []) addAlarm(services, device, past)
  if (sensor) for (const past of SILENT) addAlarm(services, sensor, past)
}

function addAlarm(services: Services, device: Entity, { type, severity, started, acknowledged, cleared }: Past): void {
  const { uuids, clock, entities } = services
  const now = clock.now()
  const at = (ago: number | undefined) => (ago === undefined ? 0 : now - ago)
  const alarm = withStatus({
    id: { entityType: 'ALARM', id: uuids.next() },
    createdTime: at(started),
    tenantId: device.tenantId,
    customerId: customerOf(device),
    type,
    originator: device.id,
    severity,
    acknowledged: acknowledged !== undefined,
    cleared: cleared !== undefined,
    assigneeId: null,
    startTs: at(started),
    endTs: at(cleared ?? started),
    ackTs: at(acknowledged),
    clearTs: at(cleared),
    assignTs: 0,
    details: {},
    propagate: true,
    propagateToOwner: false,
    propagateToTenant: false,
    propagateRelationTypes: [],
  } as Entity)
  entities.put(alarm)
  propagate(services, alarm)
}
