import type { Flag } from './flag.ts'

/** Secrets that a profile may hold: never an argument, which every user of the machine sees. */
export const KEPT_SECRETS = [
  { field: 'password', what: 'password' },
  { field: 'apiKey', what: 'API key' },
  { field: 'token', what: 'token' },
  { field: 'totpSecret', what: 'secret of the authenticator app' },
  { field: 'gatewayAuthorization', what: 'Authorization of the gateway' },
  { field: 'keyPassphrase', what: 'passphrase of the key' },
] as const

export const keepFlag = (field: string): string =>
  `keep-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** `--keep-password`, `--keep-api-key`, … */
export const KEEP_FLAGS: readonly Flag[] = KEPT_SECRETS.map(({ field, what }) => ({
  name: keepFlag(field),
  summary: `add: store the ${what} too; it is asked for, or read from stdin`,
}))
