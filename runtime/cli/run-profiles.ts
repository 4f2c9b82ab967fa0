import { removeProfile, unknownProfileError, useProfile } from '../config/edit-profiles.ts'
import { readProfiles, type StoredProfile, type StoredProfiles } from '../config/profiles-file.ts'
import { parseServerUrl } from '../config/server-url.ts'
import { TbxError } from '../errors.ts'
import { BLANK, isSecretName } from '../redact.ts'
import { addProfile } from './add-profile.ts'
import type { Context } from './context.ts'
import type { ProfileAction } from './profile-actions.ts'

type Action = (context: Context, name: string | undefined) => Promise<void>

/** The profiles in the file; nothing here needs a server. */
export async function runProfiles(context: Context): Promise<number> {
  const [action = 'list', name] = context.words
  await ACTIONS[action as ProfileAction](context, name)
  return 0
}

const ACTIONS: Readonly<Record<ProfileAction, Action>> = {
  list: listProfiles,
  add: (context, name) => addProfile(context, needed(name, 'add')),
  async use({ host, say }, name) {
    await useProfile(host, needed(name, 'use'))
    say(`profile "${name}" is used where none is named`)
  },
  async remove({ host, say }, name) {
    const given = needed(name, 'remove')
    const stored = (await readProfiles(host)).profiles.get(given)
    await removeProfile(host, given)
    if (stored) await forgetTokens(host, given, stored)
    say(`removed profile "${given}" and its tokens`)
  },
  show: showProfile,
}

async function listProfiles({ host, print, say, warn, flags }: Context): Promise<void> {
  const stored = await readProfiles(host)
  for (const warning of stored.warnings) warn(warning)
  const rows = [...stored.profiles].map(([name, profile]) => ({
    name,
    current: name === stored.current,
    url: profile.url ?? null,
    as: comesInAs(profile),
  }))
  if (rows.length === 0) say(`no profiles in "${stored.file}" yet: tbx login or tbx profiles add makes one`)
  if (rows.length > 0 || flags.output !== undefined || !host.stdout.isTTY) await print(rows)
}

async function showProfile({ host, print, warn }: Context, name: string | undefined): Promise<void> {
  const stored = await readProfiles(host)
  for (const warning of stored.warnings) warn(warning)
  const chosen = name ?? stored.current
  if (chosen === undefined) throw noneChosen(stored)
  const profile = stored.profiles.get(chosen)
  if (!profile) throw unknownProfileError(chosen, stored)
  const shown = Object.entries(profile).map(([field, value]) => [field, isSecretName(field) ? BLANK : value])
  await print({
    name: chosen,
    current: chosen === stored.current,
    ...Object.fromEntries(shown),
    file: stored.file,
  })
}

function comesInAs({ username, password, apiKey, token, refreshToken, publicId }: StoredProfile): string | null {
  if (username !== undefined) return password === undefined ? username : `${username} (password kept)`
  if (apiKey !== undefined) return 'API key'
  if (publicId !== undefined) return `public customer ${publicId}`
  return token !== undefined || refreshToken !== undefined ? 'given token' : null
}

/** Tokens of a profile that is gone would let in whoever finds them. */
async function forgetTokens(
  host: Context['host'],
  profile: string,
  { url, username, publicId }: StoredProfile,
): Promise<void> {
  const user = username ?? publicId
  // an address that cannot be read has never let anybody in
  const server = url === undefined ? undefined : normalised(url)
  if (server === undefined || user === undefined) return
  const { createTokenStore } = await import('../session/token-store.ts')
  const { tokensFolder } = await import('../open.ts')
  createTokenStore(host, { folder: tokensFolder(host), owner: { profile, user, server } }).remove()
}

function normalised(url: string): string | undefined {
  try {
    return parseServerUrl(url, 'url')
  } catch {
    return undefined
  }
}

function needed(name: string | undefined, action: string): string {
  if (name !== undefined) return name
  throw new TbxError('usage', `cannot ${action} a profile: its name is missing`, {
    hint: `for example: tbx profiles ${action} work`,
  })
}

const noneChosen = ({ file, profiles }: StoredProfiles): TbxError =>
  new TbxError('usage', `cannot show a profile: none was named, and "${file}" names no current one`, {
    hint: profiles.size > 0 ? `there are: ${[...profiles.keys()].join(', ')}` : 'tbx login makes one',
  })
