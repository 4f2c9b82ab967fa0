import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const COST = { N: 1024, r: 8, p: 1 }

export function hashPassword(password: string): string {
  const salt = randomBytes(16)
  return `scrypt:${salt.toString('base64')}:${scryptSync(password, salt, 32, COST).toString('base64')}`
}

/** The passwords of the demo stand in every manual, so they are kept as they are: a hash would only cost time at the start. */
export const publicPassword = (password: string) => `public:${password}`

export function isPassword(password: string, stored: string | null): boolean {
  if (stored === null) return false
  if (stored.startsWith('public:')) return stored === publicPassword(password)
  const [, salt = '', hash = ''] = stored.split(':')
  const expected = Buffer.from(hash, 'base64')
  return timingSafeEqual(expected, scryptSync(password, Buffer.from(salt, 'base64'), expected.length, COST))
}
