import { changeCustomer, NO_CUSTOMER } from '../entities/assign.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { readLenientJson } from '../telemetry/lenient-json.ts'
import { json } from '../wire/answer.ts'
import { itemNotFound } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { NULL_UUID } from '../wire/uuid.ts'

type Offer = { key: string; until: number }
const DEFAULT_MS = 86_400_000

/** A device offers itself: whoever knows the key may claim it for its customer. */
export function claimable({ settings, clock }: Services, device: Entity, body: string): void {
  const root = body === '' ? new Map() : readLenientJson(body)
  const fields = root instanceof Map ? root : new Map()
  const duration = Number((fields.get('durationMs') as { number?: string } | undefined)?.number ?? DEFAULT_MS)
  const offer: Offer = {
    key: String(fields.get('secretKey') ?? ''),
    until: clock.now() + (duration > 0 ? duration : DEFAULT_MS),
  }
  settings.set(`claim:${device.id.id}`, offer)
}

/** A wrong key ends the offer. */
export function claim({
  services,
  who,
  path,
  body,
}: Context<Record<never, never>, { secretKey: string | null }>): unknown {
  const device = named(services, who.tenantId, path.deviceName ?? '')
  if ((device.customerId?.id ?? NULL_UUID) !== NULL_UUID) return json(400, 'CLAIMED')
  const offer = services.settings.get<Offer | null>(`claim:${device.id.id}`, null)
  services.settings.set(`claim:${device.id.id}`, null)
  if (!offer || offer.until < services.clock.now() || offer.key !== (body.secretKey ?? '')) return json(400, 'FAILURE')
  const claimed = changeCustomer(services, device, { entityType: 'CUSTOMER', id: who.customerId })
  return { response: 'SUCCESS', device: claimed }
}

export function giveUp({ services, who, path }: Context): void {
  const device = named(services, who.tenantId, path.deviceName ?? '')
  changeCustomer(services, device, NO_CUSTOMER)
}

function named({ entities }: Services, tenant: string, name: string): Entity {
  const device = entities.byName('DEVICE', tenant, name)
  if (!device) throw itemNotFound()
  return device
}
