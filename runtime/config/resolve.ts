import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { blankSecrets } from '../redact.ts'
import { unknownProfileError } from './edit-profiles.ts'
import { dotenvSource, environmentSource } from './environment.ts'
import { flagsSource, type ProfileFlags } from './flags.ts'
import { settleNetwork } from './network.ts'
import type { Profile } from './profile.ts'
import { profileSource, readProfiles, type StoredProfiles } from './profiles-file.ts'
import { isSameServer, parseServerUrl } from './server-url.ts'
import type { Source } from './source.ts'
import { lonePasswordError, namesWayIn, wayInOf, wayInSetting } from './way-in.ts'

export interface ResolveProfileOptions {
  /** An unknown profile name is no error: `tbx login --profile NAME` is about to store it. */
  readonly allowNew?: boolean
  /**
   * The named profile alone says where and as whom: the environment and `.env` name only what lies between, a proxy and
   * whom to trust. So a second server never gets what belongs to the first.
   */
  readonly alone?: boolean
}

export interface Resolved {
  /** Absent when no server is configured: see `noServerError`. */
  readonly profile?: Profile
  /** The profile that was named, or the current one; used or not. */
  readonly selected?: string
  /** The address that stands in that profile. */
  readonly selectedUrl?: string
  /** To be said on stderr. */
  readonly warnings: readonly string[]
}

/** A profile of the file, and how it came to be looked at. */
interface Selected {
  readonly name: string
  /** Named by the flag `--profile` itself. */
  readonly byFlag: boolean
  /** Absent for a profile that is not stored yet. */
  readonly source?: Source
}

/**
 * Settles where tbx works and as whom: flags, then environment, `.env` of the current folder, profiles file. The address
 * is the highest source's that has one; the way in is, as a whole, that of the highest source that names any. What
 * stands in a profile serves that profile's own address only.
 *
 * @throws config: an address that is none, two ways in within one source, an unknown profile, a file that is broken
 * @example
 *   const { profile, warnings } = await resolveProfile(host, { url: 'cloud' })
 *   profile?.url // https://thingsboard.cloud
 */
export async function resolveProfile(
  host: Host,
  flags: ProfileFlags,
  { allowNew = false, alone = false }: ResolveProfileOptions = {},
): Promise<Resolved> {
  const environment = environmentSource(host)
  const dotenv = await dotenvSource(host)
  const stored = await readProfiles(host)
  const given = [flagsSource(host, flags), ...[environment.source, dotenv.source].map(alone ? betweenOf : (one) => one)]
  const selected = selectProfile(host, given, stored, allowNew)
  const { profile, warnings } = await settle(host, given, selected)
  return {
    ...(profile && { profile }),
    ...(selected && { selected: selected.name }),
    ...(selected?.source?.values.url !== undefined && { selectedUrl: selected.source.values.url }),
    warnings: [...environment.warnings, ...dotenv.warnings, ...stored.warnings, ...warnings].map((text) =>
      blankSecrets(text),
    ),
  }
}

/** What a source says of the way to any server. */
function betweenOf(source: Source): Source {
  const { proxy, ca } = source.values
  return { ...source, values: { ...(proxy !== undefined && { proxy }), ...(ca !== undefined && { ca }) } }
}

function selectProfile(host: Host, given: Source[], stored: StoredProfiles, allowNew: boolean): Selected | undefined {
  const namedBy = given.find(({ values }) => values.profile !== undefined)
  const name = namedBy?.values.profile ?? stored.current
  if (name === undefined) return undefined
  const byFlag = namedBy?.kind === 'flags'
  const fields = stored.profiles.get(name)
  if (fields) return { name, byFlag, source: profileSource(host, name, fields) }
  if (allowNew) return { name, byFlag }
  // a current profile that is gone must not stop those who name a server themselves
  if (!namedBy && given.some(({ values }) => values.url !== undefined)) return undefined
  throw unknownProfileError(
    name,
    stored,
    namedBy ? `the profile of ${namedBy.label('profile')}` : 'the current profile',
  )
}

async function settle(
  host: Host,
  given: Source[],
  selected: Selected | undefined,
): Promise<Omit<Resolved, 'selected' | 'selectedUrl'>> {
  const from = [...given, ...(selected?.source ? [selected.source] : [])].find(({ values }) => values.url !== undefined)
  if (!from?.values.url) return noAddress(selected)
  const url = parseServerUrl(from.values.url, from.nameOf('url'))
  const own = selected?.source && isSameServer(selected.source.values.url ?? '', url) ? selected.source : undefined
  const sources = own ? [...given, own] : given
  const wayIn = settleWayIn(sources)
  const { network, sources: origins } = await settleNetwork(host, sources, url)
  const profile = Object.freeze({
    ...(own && selected && { name: selected.name }),
    url,
    wayIn: wayIn ? wayInOf(wayIn, totpSecretFor(wayIn, sources)) : Object.freeze({ kind: 'none' as const }),
    ...network,
    sources: Object.freeze({ url: from.label('url'), ...(wayIn && { wayIn: came(wayIn) }), ...origins }),
  })
  return { profile, warnings: unusedProfile(selected, { url, from, own, wayIn }) }
}

function noAddress(selected: Selected | undefined): { warnings: [] } {
  if (!selected?.source) return { warnings: [] }
  throw new TbxError('config', `cannot use ${selected.source.name}: it has no "url"`, {
    hint: `give one: tbx login --profile ${selected.name} --url ADDRESS`,
  })
}

function settleWayIn(sources: Source[]): Source | undefined {
  const source = sources.find(({ values }) => namesWayIn(values))
  if (source?.values.username === undefined || source.values.password !== undefined) return source
  const lone = sources.find(({ kind, values }) => kind !== 'profile' && values.password && !values.username)
  if (lone) throw lonePasswordError(lone)
  return source
}

/** That of the way in's own source, or one that stands in a source alone: never that of another user. */
function totpSecretFor(wayIn: Source, sources: readonly Source[]): string | undefined {
  return sources.find((one) => one.values.totpSecret !== undefined && (one === wayIn || !namesWayIn(one.values)))
    ?.values.totpSecret
}

interface Outcome {
  readonly url: string
  readonly from: Source
  /** The selected profile, where the address is its own. */
  readonly own: Source | undefined
  readonly wayIn: Source | undefined
}

/** What of the selected profile is left aside, where its user would expect it to be used. */
function unusedProfile(selected: Selected | undefined, { url, from, own, wayIn }: Outcome): string[] {
  const profile = selected?.source
  if (!selected || !profile || wayIn === profile) return []
  const hasWayIn = namesWayIn(profile.values)
  if (own)
    return selected.byFlag && hasWayIn ? [`the way in of ${profile.name} is not used: ${came(wayIn)} goes first`] : []
  if (!selected.byFlag && (wayIn || !hasWayIn)) return []
  const address = profile.values.url ?? 'no address'
  return [
    `${profile.name} is not used, neither its address nor its way in: ${from.label('url')} names ${url}, and it belongs to ${address}`,
  ]
}

function came(wayIn: Source | undefined): string {
  const setting = wayIn && wayInSetting(wayIn.values)
  return setting ? wayIn.label(setting) : 'nothing'
}
