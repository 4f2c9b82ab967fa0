import { nearest } from '../../lib/nearest.ts'
import { isTbxError, TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { withLock } from '../lock.ts'
import { pathsOf } from './folder.ts'
import { type ProfilesContent, readProfiles, type StoredProfile, type StoredProfiles } from './profiles-file.ts'
import { isSameServer, parseServerUrl } from './server-url.ts'
import type { Setting } from './source.ts'
import { namesWayIn, WAY_IN_SETTINGS } from './way-in.ts'

/** What else belongs to the old way in, or to the old address. */
const OF_WAY_IN: readonly Setting[] = ['totpSecret']
const OF_ADDRESS: readonly Setting[] = ['gatewayAuthorization', 'cert', 'key', 'keyPassphrase']
/** The key of another certificate opens nothing. */
const OF_CERTIFICATE: readonly Setting[] = ['key', 'keyPassphrase']

export interface SaveProfileOptions {
  /** Makes it the profile that is used when none is named. */
  readonly use?: boolean
}

/**
 * Adds a profile or changes one; fields that are not given stay. A way in is written as a whole: a new one takes the
 * place of all of the old one, and a new address drops it, since its secrets belong to the old address.
 *
 * @throws config: a name that is not letters, digits and `._@-` (up to 64), an address that is none, a file that
 *   cannot be written
 * @example await saveProfile(host, 'prod', { url: 'https://tb.example', username: 'ada@example.org' }, { use: true })
 */
export async function saveProfile(
  host: Host,
  name: string,
  fields: StoredProfile,
  { use = false }: SaveProfileOptions = {},
): Promise<void> {
  validateProfileName(name)
  const url = fields.url === undefined ? undefined : parseServerUrl(fields.url, `the address of profile "${name}"`)
  await edit(host, ({ content }) => ({
    ...content,
    ...(use && { current: name }),
    profiles: {
      ...content.profiles,
      [name]: { ...kept(ownProfile(content, name), fields), ...fields, ...(url && { url }) },
    },
  }))
}

/** Removes a profile; a current one leaves no current profile behind. An unknown name is a config error. */
export async function removeProfile(host: Host, name: string): Promise<void> {
  await edit(host, (stored) => {
    if (!stored.profiles.has(name)) throw unknownProfileError(name, stored)
    const { current, profiles = {}, ...rest } = stored.content
    const { [name]: _, ...others } = profiles
    return { ...rest, ...(current !== undefined && current !== name && { current }), profiles: others }
  })
}

/** Makes a profile the one that is used when none is named. An unknown name is a config error. */
export async function useProfile(host: Host, name: string): Promise<void> {
  await edit(host, (stored) => {
    if (!stored.profiles.has(name)) throw unknownProfileError(name, stored)
    return { ...stored.content, current: name }
  })
}

/** Throws a config error unless the name can be typed and can be a part of a file's name on every system. */
export function validateProfileName(name: string): void {
  if (/^[\p{L}\p{N}_@][\p{L}\p{N}._@-]{0,63}$/u.test(name)) return
  throw new TbxError('config', `cannot name a profile "${name}": use letters, digits and ._@- only, 64 at most`)
}

/** The error for a profile that nobody has stored: it lists those that are. */
export function unknownProfileError(name: string, { profiles, file }: StoredProfiles, asked = 'profile'): TbxError {
  const names = [...profiles.keys()]
  const right = nearest(name, names)
  const known = names.length > 0 ? `known are ${names.map((known) => `"${known}"`).join(', ')}` : 'there are none yet'
  return new TbxError('config', `cannot find ${asked} "${name}" in "${file}": ${known}`, {
    hint: right ? `did you mean "${right}"?` : `run tbx login --profile ${name} to add it`,
  })
}

function ownProfile({ profiles = {} }: ProfilesContent, name: string): Record<string, unknown> {
  return Object.hasOwn(profiles, name) ? (profiles[name] ?? {}) : {}
}

function kept(old: Record<string, unknown>, fields: StoredProfile): Record<string, unknown> {
  const { url } = old as StoredProfile
  const moves = fields.url !== undefined && url !== undefined && !isSameServer(url, fields.url)
  const outdated: Setting[] = [
    ...(moves || namesWayIn(fields) ? [...Object.values(WAY_IN_SETTINGS).flat(), ...OF_WAY_IN] : []),
    ...(moves ? OF_ADDRESS : []),
    ...(fields.cert === undefined ? [] : OF_CERTIFICATE),
  ]
  return Object.fromEntries(Object.entries(old).filter(([field]) => !outdated.includes(field as Setting)))
}

/** Of two processes that change the file at once, none loses what the other wrote: read and written under a lock. */
async function edit(host: Host, change: (stored: StoredProfiles) => ProfilesContent): Promise<void> {
  const before = await readProfiles(host)
  // what cannot be done is said before a folder is made for it
  change(before)
  try {
    host.files.makeFolder(pathsOf(host).dirname(before.file))
    await withLock(host, before.file, async () => {
      const stored = await readProfiles(host)
      writeWhole(host, stored.file, `${JSON.stringify(change(stored), null, 2)}\n`)
    })
  } catch (error) {
    throw isTbxError(error) ? error : cannotWrite(before.file, error)
  }
}

/** Readers see the old file or the new one, never a half: written beside it, then renamed. */
function writeWhole(host: Host, file: string, text: string): void {
  const temporary = `${file}.${host.random(6).toString('hex')}.tmp`
  try {
    host.files.write(temporary, text, { mode: 0o600, exclusive: true })
    host.files.rename(temporary, file)
  } catch (error) {
    removeQuietly(host, temporary)
    throw error
  }
}

const cannotWrite = (file: string, cause: unknown): TbxError =>
  new TbxError('config', `cannot write "${file}": ${(cause as NodeJS.ErrnoException).code}`, {
    cause,
    hint: 'make its folder writable, or name another one with TBX_HOME',
  })

function removeQuietly(host: Host, file: string): void {
  try {
    host.files.remove(file)
  } catch {
    // what could not be written on a read-only disk cannot be removed there either
  }
}
