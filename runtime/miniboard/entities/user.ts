import { randomBytes } from 'node:crypto'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, CODE, failed, Refusal } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { checkEmail, checkName, checkTexts } from './checks.ts'
import { checkLimit } from './limits.ts'
import { type Draft, existingOf, storeEntity } from './save.ts'
import { userByEmail } from './users.ts'

type UserDraft = Draft & {
  tenantId: EntityId | null
  customerId: EntityId
  email: string | null
  authority: string | null
}

/** A new user gets an inactive account; without a mail server an activation mail fails, and the user with it. */
export function saveUser(services: Services, who: Who, draft: UserDraft, sendActivationMail: boolean): Entity {
  if (who.authority !== 'SYS_ADMIN') draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'USER', draft)
  if (existing && who.authority === 'SYS_ADMIN' && !draft.tenantId) draft.tenantId = existing.tenantId ?? null
  checkUser(services, draft, existing)
  if (!existing && sendActivationMail) throw failed("Couldn't send user activation email")
  draft.tenantId ??= { entityType: 'TENANT', id: NULL_UUID }
  return services.db.transaction(() => {
    const user = storeEntity(services, 'USER', { ...draft, name: draft.email }, existing)
    if (!existing) services.accounts.create(user.id.id, { enabled: 0, ...newActivation(services) })
    return user
  })
}

export function newActivation({ clock, settings }: Services): { activate_token: string; activate_until: number } {
  const hours = settings.security().userActivationTokenTtl ?? 24
  return { activate_token: newMailToken(), activate_until: clock.now() + hours * 3_600_000 }
}

export const newMailToken = () => randomBytes(30).toString('base64url')

function checkUser(services: Services, draft: UserDraft, existing: Entity | undefined): void {
  checkTexts(draft, { firstName: 255, lastName: 255, phone: 255 })
  if (!existing && draft.tenantId) checkLimit(services, 'USER', draft.tenantId.id)
  checkName('User email', draft.email)
  checkEmail(draft.email)
  if (draft.authority === null) throw badRequest("User authority isn't defined!")
  checkPlace(draft)
  if (existing) checkUnchanged(draft, existing)
  const other = userByEmail(services, draft.email)
  if (other && other.id.id !== draft.id?.id)
    throw badRequest(`User with email '${draft.email}' already present in database!`)
  checkExists(services, draft)
}

function checkUnchanged(draft: UserDraft, existing: Entity): void {
  if (draft.authority !== null && draft.authority !== existing.authority)
    throw badRequest("Can't update user authority!")
  if ((draft.tenantId?.id ?? NULL_UUID) !== (existing.tenantId?.id ?? NULL_UUID))
    throw badRequest("Can't update user tenant id!")
  const isMoved = draft.customerId.id !== existing.customerId?.id
  if (isMoved && existing.authority === 'CUSTOMER_USER') throw badRequest("Can't update user customer id!")
}

function checkPlace({ authority, tenantId, customerId }: UserDraft): void {
  const hasTenant = tenantId !== null && tenantId.id !== NULL_UUID
  const hasCustomer = customerId.id !== NULL_UUID
  if (authority === 'SYS_ADMIN' && hasTenant) throw badRequest("System administrator can't be assigned to tenant!")
  if (authority === 'SYS_ADMIN' && hasCustomer) throw badRequest("System administrator can't be assigned to customer!")
  if (authority === 'TENANT_ADMIN' && !hasTenant) throw badRequest('Tenant administrator should be assigned to tenant!')
  if (authority === 'TENANT_ADMIN' && hasCustomer)
    throw badRequest("Tenant administrator can't be assigned to customer!")
  if (authority === 'CUSTOMER_USER' && !hasTenant) throw badRequest('Customer user should be assigned to tenant!')
  if (authority === 'CUSTOMER_USER' && !hasCustomer) throw badRequest('Customer user should be assigned to customer!')
}

function checkExists({ entities }: Services, { tenantId, customerId }: UserDraft): void {
  if (tenantId && tenantId.id !== NULL_UUID && !entities.get('TENANT', tenantId.id))
    throw badRequest('User is referencing to non-existent tenant!')
  if (customerId.id === NULL_UUID) return
  const customer = entities.get('CUSTOMER', customerId.id)
  if (!customer) throw badRequest('User is referencing to non-existent customer!')
  if (customer.tenantId?.id !== tenantId?.id)
    throw badRequest("User can't be assigned to customer from different tenant!")
}

export const lastAdministrator = () =>
  new Refusal(400, CODE.badRequest, 'At least one tenant administrator must remain!')
