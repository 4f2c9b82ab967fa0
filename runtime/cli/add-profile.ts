import { saveProfile } from '../config/edit-profiles.ts'
import { readProfiles, type StoredProfile } from '../config/profiles-file.ts'
import { TbxError } from '../errors.ts'
import type { Context } from './context.ts'
import { keptSecrets } from './kept-secrets.ts'
import { networkFields } from './network-fields.ts'

/** Adds a profile, or changes the fields that are given; the first one becomes the current one. */
export async function addProfile(context: Context, name: string): Promise<void> {
  const { host, flags, say } = context
  const { profiles, current } = await readProfiles(host)
  const old = profiles.get(name)
  const fields = await fieldsOf(context, old)
  if (fields.url === undefined && old?.url === undefined) {
    throw new TbxError('usage', `cannot add profile "${name}": its server is missing`, {
      hint: `for example: tbx profiles add ${name} --url https://tb.example.com`,
    })
  }
  const use = flags.use === true || current === undefined
  await saveProfile(host, name, fields, { use })
  say(
    `${old ? 'changed' : 'added'} profile "${name}"${use && current !== name ? ', which is the current one now' : ''}`,
  )
}

async function fieldsOf(context: Context, old: StoredProfile | undefined): Promise<StoredProfile> {
  const { flags } = context
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined)
  const [url, username, publicId, authHeader] = ['url', 'username', 'public-id', 'auth-header'].map(text)
  const wayIn = await wayInOf(context, { username: username ?? old?.username, givenUser: username, publicId })
  return {
    ...(url !== undefined && { url }),
    ...wayIn,
    ...(await keptSecrets(context, wayIn.username)),
    ...(authHeader !== undefined && { authHeader }),
    ...networkFields(context),
  }
}

interface Named {
  /** The user that is given, or stored already. */
  readonly username: string | undefined
  readonly givenUser: string | undefined
  readonly publicId: string | undefined
}

async function wayInOf(context: Context, { username, givenUser, publicId }: Named): Promise<StoredProfile> {
  const { flags } = context
  const ways = [
    (givenUser !== undefined || flags['keep-password'] === true) && 'a user',
    publicId !== undefined && 'a public customer',
    flags['keep-api-key'] && 'an API key',
    flags['keep-token'] && 'a token',
  ].filter((way) => typeof way === 'string')
  if (ways.length > 1) {
    throw new TbxError('usage', `cannot store two ways in: ${ways.join(' and ')}`, { hint: 'give one of them' })
  }
  if (publicId !== undefined) return { publicId }
  if (flags['keep-password'] && username === undefined) {
    throw new TbxError('usage', 'cannot keep a password: it is not said whose', { hint: 'give --username as well' })
  }
  const named = username !== undefined && (givenUser !== undefined || flags['keep-password'] === true)
  return named ? { username } : {}
}
