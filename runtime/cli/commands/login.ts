import { saveProfile } from '../../config/edit-profiles.ts'
import type { ProfileFlags } from '../../config/flags.ts'
import { noServerError } from '../../config/profile.ts'
import { type Resolved, resolveProfile } from '../../config/resolve.ts'
import { isSameServer, parseServerUrl } from '../../config/server-url.ts'
import { TbxError } from '../../errors.ts'
import type { Host } from '../../host.ts'
import { type Ask, askAt, askCodeBy, missing } from '../ask.ts'
import type { Command } from '../command.ts'
import type { Context } from '../context.ts'
import { networkFields } from '../network-fields.ts'
import { readInput } from '../read-input.ts'
import { whoIs } from '../who.ts'

export const login: Command = {
  name: 'login',
  summary: 'log in for good: later commands need no password until the session ends',
  details:
    'Asks for what is not given by flags, environment, .env or profile. Writes server and user to the profile, never the\n' +
    'password, and keeps the tokens. --proxy, --ca, --cert and --key are kept as well.\n' +
    'Without --profile the profile is named after the server.',
  flags: [{ name: 'password-stdin', summary: 'read the password from stdin' }],
  examples: [
    ['tbx login --url https://tb.example.com', 'asks for user and password'],
    ['tbx login --url cloud --profile work', 'ThingsBoard Cloud, as profile "work"'],
    ['tbx login --url … --username … --password-stdin < file', 'where nobody can be asked'],
  ],
  async run(context) {
    const { host, flags, say, warn } = context
    if (flags.demo)
      throw new TbxError(
        'usage',
        "cannot log in with --demo: that server ends with the command; start one with 'tbx demo'",
      )
    const settled = await settledWithUrl(context)
    const target = await targetOf(context, settled)
    const name = nameFor(context, settled, target.url)
    const { openProfile } = await import('../../open.ts')
    const connection = openProfile(
      host,
      { ...settled.profile, ...target, name, sources: { url: 'login' } },
      { warn, ...asking(host) },
    )
    try {
      const { user, authority } = await whoIs(connection)
      await saveProfile(host, name, { ...stored(target), ...networkFields(context) }, { use: true })
      say(`logged in as ${user} (${authority}) at ${target.url}; profile "${name}"`)
    } finally {
      connection.close()
    }
    return 0
  },
}

interface Target {
  readonly url: string
  readonly wayIn:
    | { readonly kind: 'password'; readonly username: string; readonly password: string; readonly totpSecret?: string }
    | { readonly kind: 'public'; readonly publicId: string }
}

/** The settings, for an address that is asked for where none is given: proxy and certificates count for it, too. */
async function settledWithUrl(context: Context): Promise<Resolved> {
  const settled = await context.settings({ allowNew: true })
  if (settled.profile) return settled
  const url = parseServerUrl(await askUrl(askAt(context.host)), 'the answer')
  return resolveProfile(context.host, { ...context.flags, url } as ProfileFlags, { allowNew: true })
}

async function targetOf(context: Context, { profile }: Resolved): Promise<Target> {
  if (!profile) throw noServerError()
  const ask = askAt(context.host)
  const { url, wayIn } = profile
  if (wayIn.kind === 'public') return { url, wayIn }
  if (wayIn.kind === 'apiKey' || wayIn.kind === 'token') throw needless(profile.sources.wayIn ?? '')
  const given = wayIn.kind === 'password' ? wayIn : undefined
  const username = given?.username ?? (await askUser(ask))
  const password = await passwordOf(context, ask, { username, given: given?.password })
  const { totpSecret } = given ?? {}
  return { url, wayIn: { kind: 'password', username, password, ...(totpSecret !== undefined && { totpSecret }) } }
}

function asking(host: Host) {
  const ask = askAt(host)
  return ask ? { askCode: askCodeBy(ask) } : {}
}

async function passwordOf(
  { host, flags, say }: Context,
  ask: Ask | undefined,
  { username, given }: { username: string; given: string | undefined },
): Promise<string> {
  if (flags['password-stdin']) return (await readInput(host, say)).replace(/\r?\n$/, '')
  if (given !== undefined) return given
  if (!ask) throw missing('the password', 'give it with --password-stdin, or set TB_USERNAME and TB_PASSWORD')
  return ask.password(`Password of ${username}:`)
}

async function askUrl(ask: Ask | undefined): Promise<string> {
  if (!ask) throw missing('the server', 'give it with --url, or set TB_URL')
  return ask.text('Server (URL, or cloud, cloud-eu):', { suggestion: 'http://localhost:8080' })
}

async function askUser(ask: Ask | undefined): Promise<string> {
  if (!ask) throw missing('the user', 'give it with --username, or set TB_USERNAME and TB_PASSWORD')
  return ask.text('User (e-mail):')
}

/** The profile that was named; else the selected one if it is that server's; else one named after the server. */
function nameFor({ flags }: Context, { selected, selectedUrl }: Resolved, url: string): string {
  if (typeof flags.profile === 'string') return flags.profile
  if (selected !== undefined && selectedUrl !== undefined && isSameServer(selectedUrl, url)) return selected
  return new URL(url).host.replace(/[[\]]/g, '').replaceAll(':', '-')
}

function stored({ url, wayIn }: Target) {
  return wayIn.kind === 'public' ? { url, publicId: wayIn.publicId } : { url, username: wayIn.username }
}

const needless = (source: string): TbxError =>
  new TbxError('usage', `there is nothing to log in to: ${source} is used as it is, in every command`, {
    hint: 'unset it to log in as a user',
  })
