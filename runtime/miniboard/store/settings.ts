import type { TokenSettings } from '../auth/tokens.ts'
import type { Database } from './database.ts'

export type SecuritySettings = {
  passwordPolicy: {
    minimumLength: number | null
    maximumLength: number | null
    minimumUppercaseLetters: number | null
    minimumLowercaseLetters: number | null
    minimumDigits: number | null
    minimumSpecialCharacters: number | null
    allowWhitespaces: boolean | null
    forceUserToResetPasswordIfNotValid: boolean | null
    passwordExpirationPeriodDays: number | null
    passwordReuseFrequencyDays: number | null
  }
  maxFailedLoginAttempts: number | null
  userLockoutNotificationEmail: string | null
  mobileSecretKeyLength: number | null
  userActivationTokenTtl: number | null
  passwordResetTokenTtl: number | null
}
export type Settings = ReturnType<typeof createSettings>

/** Settings of the whole server, by key; kept in the data file. */
export function createSettings(db: Database, tokenDefaults: TokenSettings) {
  const known = new Map<string, unknown>()
  const get = <T>(key: string, missing: T): T => {
    if (!known.has(key)) {
      const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key])
      known.set(key, row ? JSON.parse(row.value) : missing)
    }
    return known.get(key) as T
  }
  const set = (key: string, value: unknown): void => {
    known.set(key, value)
    db.run('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)', [key, JSON.stringify(value)])
  }
  return {
    get,
    set,
    tokens: () => get<TokenSettings>('jwt', tokenDefaults),
    security: () => get<SecuritySettings>('security', DEFAULT_SECURITY),
  }
}

export const DEFAULT_SECURITY: SecuritySettings = {
  passwordPolicy: {
    minimumLength: 6,
    maximumLength: 72,
    minimumUppercaseLetters: null,
    minimumLowercaseLetters: null,
    minimumDigits: null,
    minimumSpecialCharacters: null,
    allowWhitespaces: true,
    forceUserToResetPasswordIfNotValid: false,
    passwordExpirationPeriodDays: null,
    passwordReuseFrequencyDays: null,
  },
  maxFailedLoginAttempts: null,
  userLockoutNotificationEmail: null,
  mobileSecretKeyLength: 64,
  userActivationTokenTtl: 24,
  passwordResetTokenTtl: 24,
}
