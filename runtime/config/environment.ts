import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { pathsOf } from './folder.ts'
import { ENV_NAMES, type Source, settingsOf } from './source.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** A source and what its user should know about it. */
export interface ReadSource {
  readonly source: Source
  readonly warnings: readonly string[]
}

export function environmentSource(host: Host): ReadSource {
  return {
    source: {
      kind: 'environment',
      name: 'the environment',
      values: settingsOf((setting) => host.env[ENV_NAMES[setting]]),
      nameOf: (setting) => ENV_NAMES[setting],
      label: (setting) => ENV_NAMES[setting],
      folder: host.cwd,
    },
    warnings: wrongNames(host.env, 'the environment'),
  }
}

/**
 * The `.env` of the current folder; nothing of it gets into the environment. Throws a config error when it exists and
 * cannot be read.
 */
export async function dotenvSource(host: Host): Promise<ReadSource> {
  const text = readDotenv(host)?.replace(/^\uFEFF/, '')
  const variables: Variables = text === undefined ? {} : (await import('dotenv')).parse(text)
  return {
    source: {
      kind: 'dotenv',
      name: '.env',
      values: settingsOf((setting) => variables[ENV_NAMES[setting]]),
      nameOf: (setting) => ENV_NAMES[setting],
      label: () => '.env',
      folder: host.cwd,
    },
    warnings: [...wrongNames(variables, '.env'), ...cutValues(text ?? ''), ...movedHome(variables)],
  }
}

function readDotenv(host: Host): string | undefined {
  const file = pathsOf(host).join(host.cwd, '.env')
  try {
    return host.files.read(file)
  } catch (cause) {
    // a Python environment is often a folder of that name
    if ((cause as NodeJS.ErrnoException).code === 'EISDIR') return undefined
    throw new TbxError('config', `cannot read "${file}": ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
}

const MISTAKEN: Readonly<Record<string, string>> = {
  TB_USER: 'TB_USERNAME',
  TB_LOGIN: 'TB_USERNAME',
  TB_EMAIL: 'TB_USERNAME',
  TB_PASS: 'TB_PASSWORD',
  TB_HOST: 'TB_URL',
  TB_SERVER: 'TB_URL',
  TB_BASE_URL: 'TB_URL',
  TB_APIKEY: 'TB_API_KEY',
  TB_KEY: 'TB_API_KEY',
  TB_ACCESS_TOKEN: 'TB_TOKEN',
  TB_JWT: 'TB_TOKEN',
  TB_CA: 'TB_CA_FILE',
  TB_CERT: 'TB_CERT_FILE',
  TB_TOTP: 'TB_TOTP_SECRET',
}

function wrongNames(variables: Variables, place: string): string[] {
  const known = Object.values(ENV_NAMES)
  return Object.keys(variables).flatMap((name) => {
    if (!name.startsWith('TB_') || known.includes(name)) return []
    const right = MISTAKEN[name] ?? nearest(name, known)
    return right && !variables[right] ? [`${name} of ${place} is not read: the name is ${right}`] : []
  })
}

/** dotenv takes `#` inside a bare value for a comment: the password `a#b` would silently become `a`. */
function cutValues(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?(TB_\w+)[ \t]*=[ \t]*(?!['"`])[^\s#]*#(?=\S)/gm)].map(
    ([, name]) => `${name} of .env ends at its #: put the value in quotes`,
  )
}

function movedHome({ TBX_HOME }: Variables): string[] {
  return TBX_HOME ? ['TBX_HOME of .env is not read: it counts in the environment only'] : []
}
