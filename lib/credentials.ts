import { isEqual } from './diff.ts'
import { Problem } from './problem.ts'

/** What a device proves with who it is. */
export interface DeviceSecret {
  readonly credentialsType: 'ACCESS_TOKEN' | 'X509_CERTIFICATE' | 'MQTT_BASIC' | 'LWM2M_CREDENTIALS'
  /** The access token. */
  readonly credentialsId?: string
  /** The certificate as PEM; else JSON. */
  readonly credentialsValue?: string
}

/** Columns of a CSV file that say the credentials of a device. */
export const CREDENTIAL_COLUMNS = ['token', 'mqttClientId', 'mqttUser', 'mqttPassword', 'certificate', 'lwm2m'] as const

/**
 * The credentials that the cells of a row give: `token`; or `mqttClientId`, `mqttUser`, `mqttPassword`; or `certificate`
 * (PEM); or `lwm2m` (JSON). Nothing where all of them are empty.
 *
 * @throws Problem of kind `usage` where a row gives two kinds, or `lwm2m` is no JSON
 * @example toDeviceSecret({ token: 'abc' }) // { credentialsType: 'ACCESS_TOKEN', credentialsId: 'abc' }
 */
export function toDeviceSecret(cells: Readonly<Record<string, string>>): DeviceSecret | undefined {
  const cell = (name: (typeof CREDENTIAL_COLUMNS)[number]) => cells[name]?.trim() ?? ''
  const found: DeviceSecret[] = []
  if (cell('token')) found.push({ credentialsType: 'ACCESS_TOKEN', credentialsId: cell('token') })
  if (cell('mqttClientId') || cell('mqttUser')) found.push(toMqtt(cell))
  if (cell('certificate')) found.push({ credentialsType: 'X509_CERTIFICATE', credentialsValue: cell('certificate') })
  if (cell('lwm2m')) found.push({ credentialsType: 'LWM2M_CREDENTIALS', credentialsValue: checkedJson(cell('lwm2m')) })
  if (found.length > 1)
    throw new Problem('a device has one kind of credentials, and this row gives more', { kind: 'usage' })
  return found[0]
}

function toMqtt(cell: (name: 'mqttClientId' | 'mqttUser' | 'mqttPassword') => string): DeviceSecret {
  const value = {
    clientId: cell('mqttClientId') || null,
    userName: cell('mqttUser') || null,
    password: cell('mqttPassword') || null,
  }
  return { credentialsType: 'MQTT_BASIC', credentialsValue: JSON.stringify(value) }
}

function checkedJson(text: string): string {
  if (parsed(text) === undefined) throw new Problem('the column lwm2m should hold JSON', { kind: 'usage' })
  return text
}

/** Whether a device that has these credentials needs none of those. */
export function isSameSecret(
  old: {
    readonly credentialsType?: string | null
    readonly credentialsId?: string
    readonly credentialsValue?: string | null
  },
  wanted: DeviceSecret,
): boolean {
  if (old.credentialsType !== wanted.credentialsType) return false
  if (wanted.credentialsType === 'ACCESS_TOKEN') return old.credentialsId === wanted.credentialsId
  if (wanted.credentialsType === 'X509_CERTIFICATE') return pem(old.credentialsValue) === pem(wanted.credentialsValue)
  return isEqual(parsed(old.credentialsValue ?? ''), parsed(wanted.credentialsValue ?? ''))
}

/** The server stores a certificate without its frame and line breaks. */
const pem = (text: string | null | undefined): string => (text ?? '').replace(/-----[A-Z ]+-----|\s/g, '')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** An access token as the server makes them: 20 letters and digits, random. */
export function newToken(): string {
  let token = ''
  // what is left over of 256 would make some letters more likely
  while (token.length < 20)
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < 248 && token.length < 20) token += LETTERS[byte % 62]
  return token
}

/** A secret that may be shown: its first and last two letters. */
export const maskSecret = (secret: string): string =>
  secret.length < 12 ? '*'.repeat(8) : `${secret.slice(0, 2)}${'*'.repeat(8)}${secret.slice(-2)}`
