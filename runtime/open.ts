import { join } from 'node:path'
import { tbxFolder } from './config/folder.ts'
import { noServerError, type Profile } from './config/profile.ts'
import { parseProxy, proxyOfEnvironment } from './config/proxy.ts'
import { resolveProfile } from './config/resolve.ts'
import { parseServerUrl } from './config/server-url.ts'
import { type Connection, type ConnectOptions, connect } from './connect.ts'
import { TbxError } from './errors.ts'
import { type Host, nodeHost } from './host.ts'
import type { WayIn } from './session/way-in.ts'

type Settled =
  | 'host'
  | 'url'
  | 'wayIn'
  | 'authHeader'
  | 'ca'
  | 'proxy'
  | 'clientCertificate'
  | 'gatewayAuthorization'
  | 'tokenFolder'
  | 'serverFolder'
  | 'profileName'

export interface OpenOptions extends Omit<ConnectOptions, Settled> {
  /** Whether token pairs outlive the process; true by default. */
  readonly keepTokens?: boolean
}

/** A server and a way in, given by a program. */
export interface Target {
  /** `https://host[:port][/prefix]`. */
  readonly url: string
  readonly username?: string
  readonly password?: string
  /** Secret of the authenticator app, where the login asks for a second factor. */
  readonly totpSecret?: string
  readonly apiKey?: string
  readonly token?: string
  readonly refreshToken?: string
  readonly publicId?: string
  /** `http://[user:password@]host:port`, `socks5://…`, or `none`; defaults to HTTPS_PROXY and its like. */
  readonly proxy?: string
  /** PEM text of certificate authorities to trust beside Node's. */
  readonly ca?: string
}

/** Connects as a settled profile says; token pairs are kept in tbx's folder. */
export function openProfile(host: Host, profile: Profile, options: OpenOptions = {}): Connection {
  const { url, wayIn, name = '', authHeader, ca, proxy, clientCertificate, gateway } = profile
  const { keepTokens = true, ...rest } = options
  if (wayIn.kind === 'none') throw noWayIn(url)
  return connect({
    ...rest,
    host,
    url,
    wayIn,
    profileName: name,
    ...(keepTokens && { tokenFolder: tokensFolder(host), serverFolder: join(tbxFolder(host), 'servers') }),
    ...(authHeader !== undefined && { authHeader }),
    ...(ca && { ca: ca.pem }),
    ...(proxy && { proxy }),
    ...(clientCertificate && { clientCertificate }),
    ...(gateway && { gatewayAuthorization: gateway.gatewayAuthorization }),
  })
}

/** Where token pairs are kept between processes. */
export const tokensFolder = (host: Host): string => join(tbxFolder(host), 'tokens')

/**
 * Connects a program: to a profile by its name, to a server given in full, or, with no argument, to what the
 * environment, `.env` and the current profile say. A named profile says itself where and as whom, whatever the
 * environment names. Throws kind `config` where that names no server or no way in.
 *
 * @example
 *   const { api, close } = await connectTo({ url: 'http://localhost:8080', username: 'tenant@thingsboard.org', password: 'tenant' })
 *   console.log((await api.device.getTenantDevices()).totalElements)
 *   close()
 */
export const connectTo: Connect = (target, options) => createConnector(nodeHost()).connect(target, options)

/** As `connectTo`. */
export type Connect = (target?: string | Target, options?: OpenOptions) => Promise<Connection>

/** Connects scripts, and remembers what they opened. */
export interface Connector {
  readonly connect: Connect
  /** The text without the secrets of any connection that was opened. */
  blank(text: string): string
  closeAll(): void
}

/** `defaults` are options of every connection that is opened here. */
export function createConnector(host: Host, defaults: OpenOptions = {}): Connector {
  const opened: Connection[] = []
  return {
    async connect(target, options) {
      const connection = await openTarget(host, target, { ...defaults, ...options })
      opened.push(connection)
      return connection
    },
    blank: (text) => opened.reduce((blanked, { secrets }) => secrets.blank(blanked), text),
    closeAll() {
      for (const connection of opened.splice(0)) connection.close()
    },
  }
}

async function openTarget(host: Host, target: string | Target | undefined, options: OpenOptions): Promise<Connection> {
  if (typeof target === 'object' && target.url !== undefined) return openGiven(host, target, options)
  const { profile } =
    typeof target === 'string'
      ? await resolveProfile(host, { profile: target }, { alone: true })
      : await resolveProfile(host, {})
  if (!profile) throw noServerError()
  return openProfile(host, profile, options)
}

function openGiven(host: Host, target: Target, options: OpenOptions): Connection {
  const { keepTokens, ...rest } = options
  const url = parseServerUrl(target.url, 'url')
  const proxy = target.proxy === undefined ? proxyOfEnvironment(host, url)?.proxy : parseProxy(target.proxy, 'proxy')
  return connect({
    ...rest,
    host,
    url,
    wayIn: wayInOf(target),
    ...(proxy && { proxy }),
    ...(target.ca !== undefined && { ca: target.ca }),
  })
}

function wayInOf({ url, username, password, totpSecret, apiKey, token, refreshToken, publicId }: Target): WayIn {
  if (username !== undefined)
    return {
      kind: 'password',
      username,
      ...(password !== undefined && { password }),
      ...(totpSecret !== undefined && { totpSecret }),
    }
  if (apiKey !== undefined) return { kind: 'apiKey', apiKey }
  if (publicId !== undefined) return { kind: 'public', publicId }
  if (token === undefined && refreshToken === undefined) throw noWayIn(url)
  return { kind: 'token', ...(token !== undefined && { token }), ...(refreshToken !== undefined && { refreshToken }) }
}

const noWayIn = (url: string): TbxError =>
  new TbxError('config', `cannot log in at '${url}': no way in is configured`, {
    hint: 'run: tbx login, or set TB_USERNAME and TB_PASSWORD, TB_API_KEY, TB_TOKEN or TB_PUBLIC_ID',
  })
