import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { BareRefusal } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'

/** The device whose token stands in the path; its call counts as activity. */
export function deviceOf({ services, path }: Pick<Context, 'services' | 'path'>): Entity {
  const credentials = services.credentials.byCredentialsId(path.accessToken ?? '')
  const device =
    credentials?.credentialsType === 'ACCESS_TOKEN'
      ? services.entities.get('DEVICE', credentials.deviceId.id)
      : undefined
  if (!device) throw new BareRefusal(401)
  return device
}

/** `active` and the time of the last sign of life, as the state service writes them. */
export function noteActivity({ attributes, clock }: Services, device: Entity): void {
  const id = device.id.id
  const now = clock.now()
  if (attributes.get(id, 'SERVER_SCOPE', 'active')?.kv.value !== true)
    attributes.save(id, 'SERVER_SCOPE', now, [['active', { type: 'b', value: true }]])
  attributes.save(id, 'SERVER_SCOPE', now, [['lastActivityTime', { type: 'l', value: BigInt(now) }]])
}
