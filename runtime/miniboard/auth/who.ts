/** Scope of a token: a user's authority, or what a token of the second factor stands for. */
export type Authority =
  | 'SYS_ADMIN'
  | 'TENANT_ADMIN'
  | 'CUSTOMER_USER'
  | 'PRE_VERIFICATION_TOKEN'
  | 'MFA_CONFIGURATION_TOKEN'

/** Who sends a request. */
export type Who = {
  authority: Authority
  userId: string
  tenantId: string
  /** the NULL UUID where the user has no customer */
  customerId: string
  email: string
  sessionId: string
  isPublic: boolean
  /** 'key' for an API key */
  by: 'token' | 'key' | 'nothing'
}

export const LETTER: Record<Authority, string> = {
  SYS_ADMIN: 'S',
  TENANT_ADMIN: 'T',
  CUSTOMER_USER: 'C',
  PRE_VERIFICATION_TOKEN: 'P',
  MFA_CONFIGURATION_TOKEN: 'M',
}
