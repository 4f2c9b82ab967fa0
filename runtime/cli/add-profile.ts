import { saveProfile } from '../config/edit-profiles.ts'
import { readProfiles, type StoredProfile } from '../config/profiles-file.ts'
import { TbxError } from '../errors.ts'
import { askAt, missing } from './ask.ts'
import type { Context } from './context.ts'
import { readInput } from './read-input.ts'

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
  const { host, flags } = context
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined)
  const [url, username, publicId, authHeader] = ['url', 'username', 'public-id', 'auth-header'].map(text)
  const ca = text('ca')
  const wayIn = await wayInOf(context, { username: username ?? old?.username, givenUser: username, publicId })
  return {
    ...(url !== undefined && { url }),
    ...wayIn,
    ...(authHeader !== undefined && { authHeader }),
    // a path in the file counts from the file's own folder
    ...(ca !== undefined && { ca: (await import('node:path')).resolve(host.cwd, ca) }),
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
    givenUser !== undefined && '--username',
    publicId !== undefined && '--public-id',
    flags['keep-api-key'] && '--keep-api-key',
  ].filter(Boolean)
  if (ways.length > 1 || (flags['keep-password'] && (publicId !== undefined || flags['keep-api-key']))) {
    throw new TbxError('usage', 'cannot store two ways in: give one of a user, a public customer, an API key')
  }
  if (flags['keep-api-key']) return { apiKey: await secretOf(context, 'API key', '--keep-api-key') }
  if (publicId !== undefined) return { publicId }
  if (!flags['keep-password']) return givenUser === undefined ? {} : { username: givenUser }
  if (username === undefined) {
    throw new TbxError('usage', 'cannot keep a password: it is not said whose', { hint: 'give --username as well' })
  }
  return { username, password: await secretOf(context, `Password of ${username}`, '--keep-password') }
}

/** From the person at the terminal, or from stdin: arguments are seen by every user of the machine. */
async function secretOf({ host, say }: Context, what: string, flag: string): Promise<string> {
  const ask = askAt(host)
  const secret = ask ? await ask.password(`${what}:`) : (await readInput(host, say, 'a secret')).replace(/\r?\n$/, '')
  if (secret !== '') return secret
  throw missing(`the ${what.replace(/^P/, 'p')}`, `type it, or pipe it in: tbx profiles add … ${flag} < file`)
}
