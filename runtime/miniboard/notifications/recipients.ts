import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import type { Configuration, UsersFilter } from './shapes.ts'

/** What a notification is about, for targets that depend on it. */
export type About = { owner?: EntityId | null | undefined; user?: string | undefined }

/** The users that a target means. */
export function recipientsOf(
  services: Services,
  tenant: string,
  configuration: Configuration,
  about: About = {},
): Entity[] {
  if (configuration.type !== 'PLATFORM_USERS' || !configuration.usersFilter) return []
  const isMeant = testOf(configuration.usersFilter, about)
  const users = services.entities.all('USER', tenant)
  return users.filter((user) => user.authority !== 'SYS_ADMIN' || tenant === NULL_UUID).filter(isMeant)
}

function testOf(filter: UsersFilter, about: About): (user: Entity) => boolean {
  const isAdmin = (user: Entity) => user.authority === 'TENANT_ADMIN'
  switch (filter.type) {
    case 'ALL_USERS':
      return () => true
    case 'TENANT_ADMINISTRATORS':
    case 'AFFECTED_TENANT_ADMINISTRATORS':
      return isAdmin
    case 'CUSTOMER_USERS':
      return (user) => user.customerId?.id === filter.customerId
    case 'USER_LIST':
      return (user) => filter.usersIds?.includes(user.id.id) === true
    case 'AFFECTED_USER':
      return (user) => user.id.id === about.user
    case 'ORIGINATOR_ENTITY_OWNER_USERS': {
      const owner = about.owner?.id ?? NULL_UUID
      return owner === NULL_UUID ? isAdmin : (user) => user.customerId?.id === owner
    }
    default:
      return (user) => user.authority === 'SYS_ADMIN'
  }
}
