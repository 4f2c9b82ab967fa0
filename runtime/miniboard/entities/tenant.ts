import type { Services } from '../services.ts'
import type { Entity } from '../store/entities.ts'
import { newProfile } from './profiles.ts'

/** What the server gives to a new tenant. */
export function equipTenant(services: Services, tenant: Entity): void {
  for (const type of ['DEVICE_PROFILE', 'ASSET_PROFILE'] as const) {
    const profile = newProfile(services, type, tenant.id, 'default')
    services.entities.put({ ...profile, default: true, description: `Default ${type.toLowerCase().replace('_', ' ')}` })
  }
}
