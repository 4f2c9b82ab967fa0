import { TbxError } from '../errors.ts'
import { hideSecrets } from './hide-secrets.ts'
import type { WayIn } from './profile.ts'
import type { Setting, Settings, Source } from './source.ts'

type Kind = Exclude<WayIn['kind'], 'none'>

/** The settings that make each way in. */
export const WAY_IN_SETTINGS: Readonly<Record<Kind, readonly Setting[]>> = {
  password: ['username', 'password'],
  apiKey: ['apiKey'],
  token: ['token', 'refreshToken'],
  public: ['publicId'],
}

/** Whether these settings name a way in, be it only a part of one. */
export function namesWayIn(values: Settings): boolean {
  return firstSettings(values).length > 0
}

/** The setting that a source's way in is known by; for messages. */
export function wayInSetting(values: Settings): Setting | undefined {
  return firstSettings(values)[0]
}

/**
 * The way in of one source, with the secret of the second factor. Two ways in, or a password without its user, are a
 * config error.
 */
export function wayInOf(source: Source, totpSecret?: string): WayIn {
  const { values } = source
  const [first, second] = firstSettings(values)
  if (first && second) throw twoWaysError(source, first, second)
  if (values.password !== undefined && values.username === undefined) throw lonePasswordError(source)
  const wayIn = toWayIn(values)
  return hideSecrets(wayIn.kind === 'password' && totpSecret !== undefined ? { ...wayIn, totpSecret } : wayIn)
}

/** A password that lacks its user in the same source. */
export function lonePasswordError(source: Source): TbxError {
  const { password, username } = { password: source.nameOf('password'), username: source.nameOf('username') }
  return new TbxError('config', `cannot use ${password} of ${source.name}: ${username} is not set there`, {
    hint: `set ${username} beside ${password}: a way in is taken from one source, never put together from two`,
  })
}

function toWayIn({ username, password, apiKey, token, refreshToken, publicId }: Settings): WayIn {
  if (username !== undefined) return { kind: 'password', username, ...(password !== undefined && { password }) }
  if (apiKey !== undefined) return { kind: 'apiKey', apiKey }
  if (publicId !== undefined) return { kind: 'public', publicId }
  if (token === undefined && refreshToken === undefined) return { kind: 'none' }
  return { kind: 'token', ...(token !== undefined && { token }), ...(refreshToken !== undefined && { refreshToken }) }
}

/** Of each way in that is named, the first setting. */
function firstSettings(values: Settings): Setting[] {
  return Object.values(WAY_IN_SETTINGS).flatMap(
    (settings) => settings.find((setting) => values[setting] !== undefined) ?? [],
  )
}

function twoWaysError(source: Source, first: Setting, second: Setting): TbxError {
  const [one, other] = [source.nameOf(first), source.nameOf(second)]
  return new TbxError('config', `cannot choose between ${one} and ${other}: ${source.name} names both`, {
    hint: `keep one of them: they are two ways to log in`,
  })
}
