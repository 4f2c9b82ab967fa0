import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { removeEntity } from './remove.ts'

/** A user goes with account, keys and settings; its tokens end. */
export function removeUser(services: Services, user: Entity): void {
  const id = user.id.id
  services.accounts.delete(id)
  for (const key of services.entities.where('API_KEY', undefined, 'userId.id', id)) services.entities.delete(key)
  services.outdating.outdate(id)
  removeEntity(services, user)
}
