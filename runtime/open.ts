import { join } from 'node:path'
import { tbxFolder } from './config/folder.ts'
import { noServerError, type Profile } from './config/profile.ts'
import { resolveProfile } from './config/resolve.ts'
import { parseServerUrl } from './config/server-url.ts'
import { type Connection, type ConnectOptions, connect } from './connect.ts'
import { TbxError } from './errors.ts'
import { type Host, nodeHost } from './host.ts'
import type { WayIn } from './session/way-in.ts'

type Settled = 'host' | 'url' | 'wayIn' | 'authHeader' | 'ca' | 'tokenFolder' | 'profileName'

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
  readonly apiKey?: string
  readonly token?: string
  readonly refreshToken?: string
  readonly publicId?: string
}

/** Connects as a settled profile says; token pairs are kept in tbx's folder. */
export function openProfile(host: Host, profile: Profile, options: OpenOptions = {}): Connection {
  const { url, wayIn, name = '', authHeader, ca } = profile
  const { keepTokens = true, ...rest } = options
  if (wayIn.kind === 'none') throw noWayIn(url)
  return connect({
    ...rest,
    host,
    url,
    wayIn,
    profileName: name,
    ...(keepTokens && { tokenFolder: tokensFolder(host) }),
    ...(authHeader !== undefined && { authHeader }),
    ...(ca && { ca: ca.pem }),
  })
}

/** Where token pairs are kept between processes. */
export const tokensFolder = (host: Host): string => join(tbxFolder(host), 'tokens')

/**
 * Connects a program: to a profile by its name, to a server given in full, or, with no argument, to what the
 * environment, `.env` and the current profile say. Throws kind `config` where that names no server or no way in.
 *
 * @example
 *   const { api, close } = await connectTo({ url: 'http://localhost:8080', username: 'tenant@thingsboard.org', password: 'tenant' })
 *   console.log((await api.device.getTenantDevices()).totalElements)
 *   close()
 */
export async function connectTo(
  target: string | Target = {} as Target,
  options: OpenOptions = {},
): Promise<Connection> {
  const host = nodeHost()
  if (typeof target !== 'string' && target.url !== undefined) {
    return connect({ ...options, host, url: parseServerUrl(target.url, 'url'), wayIn: wayInOf(target) })
  }
  const { profile } = await resolveProfile(host, typeof target === 'string' ? { profile: target } : {})
  if (!profile) throw noServerError()
  return openProfile(host, profile, options)
}

function wayInOf({ url, username, password, apiKey, token, refreshToken, publicId }: Target): WayIn {
  if (username !== undefined) return { kind: 'password', username, ...(password !== undefined && { password }) }
  if (apiKey !== undefined) return { kind: 'apiKey', apiKey }
  if (publicId !== undefined) return { kind: 'public', publicId }
  if (token === undefined && refreshToken === undefined) throw noWayIn(url)
  return { kind: 'token', ...(token !== undefined && { token }), ...(refreshToken !== undefined && { refreshToken }) }
}

const noWayIn = (url: string): TbxError =>
  new TbxError('config', `cannot log in at '${url}': no way in is configured`, {
    hint: 'run: tbx login, or set TB_USERNAME and TB_PASSWORD, TB_API_KEY, TB_TOKEN or TB_PUBLIC_ID',
  })
