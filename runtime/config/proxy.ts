import { BlockList, isIP, isIPv6 } from 'node:net'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'

/** A proxy, by its address. What may hold a user and a password is only ever given by the function. */
export interface ProxyAddress {
  /** Scheme, host and port, for messages. */
  readonly shown: string
  /** The whole address, user info included. */
  href(): string
}

const SCHEMES = ['http', 'https', 'socks', 'socks4', 'socks4a', 'socks5', 'socks5h']

/**
 * The proxy that a setting names; `none` is none. Without a scheme it is an HTTP proxy.
 *
 * @throws config for what is no such address; user info is never shown
 * @example parseProxy('proxy.example.org:3128', 'TB_PROXY')?.shown // http://proxy.example.org:3128
 */
export function parseProxy(given: string, setting: string): ProxyAddress | undefined {
  const text = given.trim()
  if (text === '' || text.toLowerCase() === 'none') return undefined
  const refuse = (reason: string) =>
    new TbxError('config', `cannot use ${setting} "${text.replace(/^([\w+.-]+:\/\/)?.*@/, '$1***@')}": ${reason}`, {
      hint: 'a proxy is http://[user:password@]host:port, or https://, socks5://, socks5h://, socks4://; none is none',
    })
  const full = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(full)) throw refuse('it is no address')
  const url = new URL(full)
  if (!SCHEMES.includes(url.protocol.slice(0, -1))) throw refuse(`"${url.protocol}" is no kind of proxy that is known`)
  if (url.hostname === '') throw refuse('it names no host')
  if (!isEncoded(url.username + url.password)) throw refuse('its user or password has a bare %, which is written %25')
  return Object.freeze({ shown: `${url.protocol}//${url.host}`, href: () => url.href })
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}

/** A proxy of the environment and the variable that named it. */
export interface NamedProxy {
  readonly proxy: ProxyAddress
  readonly name: string
}

/**
 * What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say of a server, in either case, the lower one first. This very
 * machine (localhost, 127.0.0.0/8, ::1) is asked without a proxy: another one means another machine by those names.
 */
export function proxyOfEnvironment({ env }: Pick<Host, 'env'>, server: string): NamedProxy | undefined {
  const url = new URL(server)
  const read = (name: string): [string, string] | undefined => {
    const found = [name.toLowerCase(), name].find((one) => env[one]?.trim())
    return found === undefined ? undefined : [found, env[found] as string]
  }
  const [name, value] = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? read('ALL_PROXY') ?? []
  if (name === undefined || value === undefined || isExempt(url, read('NO_PROXY')?.[1] ?? '')) return undefined
  const proxy = parseProxy(value, name)
  return proxy && { proxy, name }
}

function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (host === 'localhost' || host.endsWith('.localhost') || /^127\.|^::1$/.test(host)) return true
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, host, port))
}

/** One entry of NO_PROXY: `*`, a host with all below it, an address, a network (10.0.0.0/8); with a port or without. */
function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return inNetwork(entry, host)
  const [, name = '', wanted] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIPv6(entry) ? `[${entry}]` : entry) ?? []
  if (wanted !== undefined && wanted !== port) return false
  const domain = name.replace(/^\*?\.?/, '')
  return host === domain || (isIP(host) === 0 && domain !== '' && host.endsWith(`.${domain}`))
}

function inNetwork(entry: string, host: string): boolean {
  const [network = '', prefix] = entry.split('/')
  const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')
  if (isIP(network) === 0 || isIP(host) === 0 || family(network) !== family(host)) return false
  const bits = Number(prefix)
  if (!Number.isInteger(bits) || bits < 0 || bits > (isIPv6(network) ? 128 : 32)) return false
  const block = new BlockList()
  block.addSubnet(network, bits, family(network))
  return block.check(host, family(host))
}
