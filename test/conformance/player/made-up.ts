import type { Json } from './types.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
export const NULL_UUID = '13814000-1dd2-11b2-8080-808080808080'
export const NOBODY = '0e0e0e0e-0e0e-11ee-8e8e-0e0e0e0e0e0e'
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/
/** What lies so near to the run's start is a time of this run; zones and time limits move it by a day. */
const NEAR = 30 * 3_600_000
/** Keys whose value the server makes up, unless the scenario sent it. */
const KEYS = new Set([
  'credentialsId',
  'provisionDeviceKey',
  'provisionDeviceSecret',
  'routingKey',
  'secret',
  'dataDigest',
  'publicResourceKey',
])

export type Names = {
  know(id: string, name: string): void
  /** what the scenario sent is not made up */
  remember(sent: Json): void
  /** the value with a name for everything that only this run has */
  named(value: Json): Json
  text(value: string): string
}

/** Gives ids, times, tokens and the suffix of a run names, so that two runs can be compared. */
export function createNames({ url, run, startedAt }: { url: string; run: string; startedAt: number }): Names {
  const ids = new Map([
    [NULL_UUID, NULL_UUID],
    [NOBODY, '<nobody>'],
  ])
  const sent = new Set<string>()
  let count = 0

  const idOf = (id: string): string => {
    const key = id.toLowerCase()
    if (!ids.has(key)) ids.set(key, `<id ${++count}>`)
    return ids.get(key) as string
  }
  const isNow = (ms: number) => Math.abs(ms - startedAt) < NEAR

  const text = (value: string): string =>
    value
      .replaceAll(url, '<url>')
      .replaceAll(/((?:activate|reset)Token=)[\w-]+/g, '$1<token>')
      .replaceAll(/([?&]token=)eyJ[\w.-]+/g, '$1<jwt>')
      .replaceAll(/(\/api\/images\/public\/)[A-Za-z0-9]{20,}/g, '$1<key>')
      .replaceAll(/(secret=)[A-Z2-7]{16,}/g, '$1<secret>')
      .replaceAll(/(verificationCode=)\w{6,}/g, '$1<code>')
      .replaceAll(UUID, idOf)
      .replaceAll(run, '<run>')
      .replaceAll(/\b1[5-9]\d{11}\b/g, (digits) => (isNow(Number(digits)) ? '<now>' : digits))

  function ofString(value: string, key?: string): Json {
    if (JWT.test(value)) return claimsOf(value)
    if (key && KEYS.has(key) && !sent.has(value) && value.length >= 15) return `<made up, ${value.length} characters>`
    if (/^tb_[\w-]{60,}$/.test(value)) return `<api key, ${value.length} characters>`
    return text(value)
  }

  function claimsOf(token: string): Json {
    const [head, claims] = token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
    return { '<jwt>': named({ ...head, ...claims, exp: undefined, life: claims.exp - claims.iat }) }
  }

  function named(value: Json, key?: string): Json {
    if (typeof value === 'string') return ofString(value, key)
    if (typeof value === 'number') return isNow(value) ? '<now>' : isNow(value * 1000) ? '<now, s>' : value
    if (Array.isArray(value)) return value.map((item) => named(item, key))
    if (!value || typeof value !== 'object') return value
    // ids are numbered as they come: the order in which a server writes its keys may not matter
    const keys = Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort()
    return Object.fromEntries(keys.map((name) => [text(name), named(value[name], name)]))
  }

  return {
    know: (id, name) => void ids.set(id.toLowerCase(), `<${name}>`),
    remember: function remember(body) {
      if (typeof body === 'string') sent.add(body)
      else if (body && typeof body === 'object') Object.values(body).forEach(remember)
    },
    named: (value) => named(value),
    text,
  }
}
