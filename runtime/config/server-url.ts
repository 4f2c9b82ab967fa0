import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'

/** Short names of ThingsBoard Cloud: North America and Europe. */
export const CLOUDS: Readonly<Record<string, string>> = {
  cloud: 'https://thingsboard.cloud',
  'cloud-eu': 'https://eu.thingsboard.cloud',
}

/**
 * The address of a server in its one form: scheme, host, port where it is not the scheme's own, path prefix; no slash
 * at the end. Throws a config error that names `setting`, the place that the address came from.
 *
 * @example parseServerUrl('http://[::1]:8080/tb/', 'TB_URL') // http://[::1]:8080/tb
 */
export function parseServerUrl(given: string, setting: string): string {
  const text = given.trim()
  const short = Object.hasOwn(CLOUDS, text) ? CLOUDS[text] : undefined
  if (short) return short
  const refuse = (reason: string, hint?: string): never => {
    throw new TbxError('config', `cannot use ${setting} "${printable(text)}": ${reason}`, hint ? { hint } : {})
  }
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) refuse('it has no scheme', suggestion(text))
  if (!URL.canParse(text)) refuse('it is not a URL')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse(`"${url.protocol}" is not http: or https:`)
  if (url.username || url.password) {
    refuse('an address must not hold a user or a password', 'set TB_USERNAME and TB_PASSWORD, or run tbx login')
  }
  if (url.search || url.hash) refuse('it has a query or a fragment', 'give the address up to the path, no ? and no #')
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** Whether both name the same server; an address that cannot be read is nobody's. */
export function isSameServer(a: string, b: string): boolean {
  try {
    return parseServerUrl(a, 'a') === parseServerUrl(b, 'b')
  } catch {
    return false
  }
}

/** The address without what may be a secret in it: user info, query, fragment. */
function printable(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/i, '$1***@').replace(/[?#].*$/s, '')
}

function suggestion(text: string): string {
  const cloud = /^[\w-]*$/.test(text) ? nearest(text, Object.keys(CLOUDS)) : undefined
  if (cloud) return `did you mean "${cloud}"?`
  const local = /^(?:localhost|127\.|10\.|192\.168\.|\[)|:(?!443(?:\/|$))\d+/.test(text)
  return `did you mean ${local ? 'http' : 'https'}://${printable(text).replace(/^(?:\*\*\*@|\w*:?\/+)/, '')}?`
}
