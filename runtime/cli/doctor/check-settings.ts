import { noServerError, type Profile } from '../../config/profile.ts'
import { resolveProfile } from '../../config/resolve.ts'
import type { Context } from '../context.ts'
import { type Finding, failed, ok, warn } from './finding.ts'

export interface Settled {
  readonly findings: readonly Finding[]
  /** Where a server is configured, and rightly so. */
  readonly profile?: Profile
}

/** Where tbx would go and as whom, and which place said so. */
export async function checkSettings({ host, flags, settings }: Context): Promise<Settled> {
  try {
    const resolved = flags.demo
      ? await settings()
      : await resolveProfile(host, flags as Record<string, string | undefined>)
    const { profile, warnings } = resolved
    // modes of files are looked at with the other files
    const doubts = warnings.filter((text) => !/chmod 600/.test(text)).map((text) => warn('settings', text))
    if (!profile) return { findings: [...doubts, failed('server', noServerError())] }
    return { profile, findings: [...doubts, ...settled(profile)] }
  } catch (error) {
    return { findings: [failed('settings', error)] }
  }
}

function settled(profile: Profile): Finding[] {
  const { name, url, wayIn, authHeader, ca, sources } = profile
  const from = (source: string | undefined) => (source === undefined ? '' : ` (from ${source})`)
  return [
    ...(name === undefined ? [] : [ok('profile', name)]),
    ok('server', `${url}${from(sources.url)}`),
    wayIn.kind === 'none'
      ? warn('way in', 'none is configured', 'run: tbx login, or set TB_USERNAME and TB_PASSWORD, or TB_API_KEY')
      : ok('way in', `${describeWayIn(profile)}${from(sources.wayIn)}`),
    ...(authHeader === undefined ? [] : [ok('token header', `${authHeader}${from(sources.authHeader)}`)]),
    ...(ca ? [ok('certificates', `${ca.file}${from(sources.ca)}`)] : []),
  ]
}

/** Says whether there is a secret, never which. */
function describeWayIn({ wayIn }: Profile): string {
  switch (wayIn.kind) {
    case 'password':
      return `user ${wayIn.username}, ${wayIn.password === undefined ? 'no password: kept tokens only' : 'password ***'}`
    case 'apiKey':
      return 'API key ***'
    case 'token':
      return `token ***${wayIn.refreshToken === undefined ? ', no refresh token' : ', refresh token ***'}`
    case 'public':
      return `public customer ${wayIn.publicId}`
    case 'none':
      return 'none'
  }
}
