import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'

export type Provider = 'TOTP' | 'SMS' | 'EMAIL' | 'BACKUP_CODE'
export const PROVIDERS: Provider[] = ['TOTP', 'SMS', 'EMAIL', 'BACKUP_CODE']

export type ProviderConfig = { providerType: Provider; issuerName?: string; codesQuantity?: number }
export type UsersFilter = { type: string; tenantsIds?: string[] | null; tenantProfilesIds?: string[] | null }

/** What the system administrator has set. */
export type Platform = {
  providers: ProviderConfig[]
  minVerificationCodeSendPeriod: number | null
  verificationCodeCheckRateLimit: string | null
  maxVerificationFailuresBeforeUserLockout: number | null
  totalAllowedTimeForVerification: number | null
  enforceTwoFa: boolean
  enforcedUsersFilter: UsersFilter | null
}

/** A second factor that a user has set up. */
export type Factor = {
  providerType: Provider
  useByDefault: boolean
  authUrl?: string
  phoneNumber?: string
  email?: string
  codes?: string[]
}
export type Factors = Partial<Record<Provider, Factor>>

const PLATFORM = 'twoFa'
const ofUser = (userId: string) => `twoFa/${userId}`

export const platformOf = ({ settings }: Services) => settings.get<Platform | undefined>(PLATFORM, undefined)

export function setPlatform({ settings }: Services, platform: Platform): void {
  settings.set(PLATFORM, platform)
}

/** @throws Refusal where the system offers no such factor */
export function providerOf(services: Services, type: Provider): ProviderConfig {
  const found = platformOf(services)?.providers.find(({ providerType }) => providerType === type)
  if (!found) throw badRequest('2FA provider is not configured')
  return found
}

/** The factors of a user that the system still offers; backup codes alone are none. */
export function factorsOf(services: Services, userId: string): Factors | undefined {
  const stored = services.settings.get<Factors | undefined>(ofUser(userId), undefined)
  if (!stored) return undefined
  const offered = new Set(platformOf(services)?.providers.map(({ providerType }) => providerType))
  const left = Object.entries(stored).filter(([type]) => offered.has(type as Provider))
  return left.length === 1 && left[0]?.[0] === 'BACKUP_CODE' ? {} : Object.fromEntries(left)
}

export function addFactor(services: Services, userId: string, factor: Factor): Factors {
  providerOf(services, factor.providerType)
  const factors = factorsOf(services, userId) ?? {}
  const isFirst = Object.keys(factors).length === 0
  if (isFirst && factor.providerType === 'BACKUP_CODE')
    throw badRequest('To use 2FA backup codes you first need to configure at least one provider')
  const others = factor.useByDefault ? withoutDefault(factors) : factors
  return keep(services, userId, { ...others, [factor.providerType]: factor })
}

export function removeFactor(services: Services, user: Entity, type: Provider): Factors {
  const factors = factorsOf(services, user.id.id)
  if (!factors) throw badRequest('2FA not configured')
  const { [type]: _gone, ...rest } = factors
  const isBare = Object.keys(rest).every((left) => left === 'BACKUP_CODE')
  if (isBare && isDemanded(services, user)) throw badRequest('At least one 2FA provider is required')
  return keep(services, user.id.id, isBare ? {} : rest)
}

/** Whether the user must have a second factor. */
export function isDemanded(services: Services, user: Entity): boolean {
  const platform = platformOf(services)
  if (!platform?.enforceTwoFa || !platform.enforcedUsersFilter) return false
  return isMeant(services, platform.enforcedUsersFilter, user)
}

function isMeant({ entities }: Services, filter: UsersFilter, user: Entity): boolean {
  if (filter.type === 'ALL_USERS') return true
  if (filter.type === 'SYSTEM_ADMINISTRATORS') return user.authority === 'SYS_ADMIN'
  if (filter.type !== 'TENANT_ADMINISTRATORS' || user.authority !== 'TENANT_ADMIN') return false
  const tenant = user.tenantId?.id ?? ''
  if (filter.tenantsIds?.length) return filter.tenantsIds.includes(tenant)
  if (!filter.tenantProfilesIds?.length) return true
  const profile = entities.get('TENANT', tenant)?.tenantProfileId as EntityId | undefined
  return filter.tenantProfilesIds.includes(profile?.id ?? '')
}

/** One of the factors is always the default. */
function keep({ settings }: Services, userId: string, factors: Factors): Factors {
  const list = Object.values(factors)
  const [first] = list
  const kept =
    first && !list.some(({ useByDefault }) => useByDefault)
      ? { ...factors, [first.providerType]: { ...first, useByDefault: true } }
      : factors
  settings.set(ofUser(userId), kept)
  return kept
}

function withoutDefault(factors: Factors): Factors {
  return Object.fromEntries(Object.entries(factors).map(([type, factor]) => [type, { ...factor, useByDefault: false }]))
}
