import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { isSecretName } from '../redact.ts'
import { pathsOf, tbxFolder } from './folder.ts'
import { parseJsonText } from './json-text.ts'
import { SETTINGS, type Setting, type Source, settingsOf } from './source.ts'

/** One profile as it stands in `profiles.json`. */
export interface StoredProfile {
  readonly url?: string
  readonly username?: string
  readonly password?: string
  readonly apiKey?: string
  readonly token?: string
  readonly refreshToken?: string
  readonly publicId?: string
  readonly authHeader?: string
  /** PEM file; relative to the folder of `profiles.json`. */
  readonly ca?: string
  readonly totpSecret?: string
  readonly proxy?: string
  /** PEM files, as `ca`. */
  readonly cert?: string
  readonly key?: string
  readonly keyPassphrase?: string
  readonly gatewayAuthorization?: string
}

export interface StoredProfiles {
  readonly file: string
  /** The profile that is used when none is named. */
  readonly current?: string
  readonly profiles: ReadonlyMap<string, StoredProfile>
  readonly warnings: readonly string[]
  /** The file's whole content, with what tbx does not know. */
  readonly content: ProfilesContent
}

export type ProfilesContent = Record<string, unknown> & { profiles?: Record<string, Record<string, unknown>> }

export const PROFILE_FIELDS: readonly Setting[] = SETTINGS.filter((setting) => setting !== 'profile')

/**
 * Reads `profiles.json`: `{ "current": "prod", "profiles": { "prod": { "url": "https://…", "username": "…" } } }`.
 * A missing file holds no profiles. Throws a config error when it cannot be read, with line and column for bad JSON.
 */
export async function readProfiles(host: Host): Promise<StoredProfiles> {
  const file = profilesFile(host)
  const text = readText(host, file)
  const content = text?.trim() ? checkContent(await parseJsonText(text, file), file) : {}
  const profiles = new Map(Object.entries(content.profiles ?? {}))
  const warnings = [...unknownFields(content), ...openToOthers(host, file, profiles)]
  const current = content.current as string | undefined
  return { file, profiles, warnings, content, ...(current && { current }) }
}

export function profilesFile(host: Host): string {
  return pathsOf(host).join(tbxFolder(host), 'profiles.json')
}

/** A profile as a source of settings. */
export function profileSource(host: Host, name: string, stored: StoredProfile): Source {
  return {
    kind: 'profile',
    name: `profile "${name}"`,
    values: settingsOf((setting) => (setting === 'profile' ? undefined : stored[setting])),
    nameOf: (setting) => `"${setting}"`,
    label: () => `profile ${name}`,
    folder: tbxFolder(host),
  }
}

function readText(host: Host, file: string): string | undefined {
  try {
    return host.files.read(file)
  } catch (cause) {
    throw new TbxError('config', `cannot read "${file}": ${(cause as NodeJS.ErrnoException).code}`, {
      cause,
      hint: 'make it readable for this user, or name another folder with TBX_HOME',
    })
  }
}

function checkContent(content: unknown, file: string): ProfilesContent {
  const expect = (kind: 'object' | 'string', value: unknown, path: string) => {
    if (kindOf(value) === kind) return
    throw new TbxError('config', `cannot use "${file}": ${path} is of kind ${kindOf(value)}, and should be ${kind}`)
  }
  expect('object', content, 'the whole')
  const { current, profiles } = content as ProfilesContent
  if (current !== undefined) expect('string', current, '"current"')
  if (profiles !== undefined) expect('object', profiles, '"profiles"')
  for (const [name, profile] of Object.entries(profiles ?? {})) {
    expect('object', profile, `profile "${name}"`)
    for (const field of PROFILE_FIELDS) {
      if (profile[field] !== undefined) expect('string', profile[field], `"${field}" of profile "${name}"`)
    }
  }
  return content as ProfilesContent
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function unknownFields({ profiles = {}, ...rest }: ProfilesContent): string[] {
  const inFile = unknownOf(rest, ['current', 'profiles'], 'profiles.json')
  const inProfiles = Object.entries(profiles).flatMap(([name, profile]) =>
    unknownOf(profile, PROFILE_FIELDS, `profile "${name}"`),
  )
  return [...inFile, ...inProfiles]
}

function unknownOf(fields: object, known: readonly string[], place: string): string[] {
  const unknown = Object.keys(fields).filter((field) => !known.includes(field))
  return unknown.map((field) => {
    const right = nearest(field, known)
    return `"${field}" of ${place} is not known${right ? `: did you mean "${right}"?` : ''}`
  })
}

function openToOthers(host: Host, file: string, profiles: ReadonlyMap<string, StoredProfile>): string[] {
  if (host.platform === 'win32') return []
  const holdsSecrets = [...profiles.values()].some(holdsSecret)
  const mode = host.files.stat(file)?.mode ?? 0
  if (!holdsSecrets || (mode & 0o077) === 0) return []
  return [`"${file}" holds secrets and other users of this machine may open it: run chmod 600 on it`]
}

const holdsSecret = (profile: StoredProfile): boolean =>
  Object.keys(profile).some(isSecretName) || profile.proxy?.includes('@') === true
