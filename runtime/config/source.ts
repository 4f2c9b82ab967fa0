/** One setting, by the name it has in the profiles file. */
export type Setting =
  | 'url'
  | 'username'
  | 'password'
  | 'apiKey'
  | 'token'
  | 'refreshToken'
  | 'publicId'
  | 'profile'
  | 'authHeader'
  | 'ca'
  | 'totpSecret'
  | 'proxy'
  | 'cert'
  | 'key'
  | 'keyPassphrase'
  | 'gatewayAuthorization'

export type Settings = Readonly<Partial<Record<Setting, string>>>

/** One place that settings come from. */
export interface Source {
  readonly kind: 'flags' | 'environment' | 'dotenv' | 'profile'
  /** As in `both of the environment`. */
  readonly name: string
  /** Only what is set: nothing here is empty. */
  readonly values: Settings
  /** What the user calls a setting here: `--url`, `TB_URL`, `url`. */
  nameOf(setting: Setting): string
  /** Where a setting of this source came from: `flag --url`, `TB_URL`, `.env`, `profile prod`. */
  label(setting: Setting): string
  /** The folder that relative paths start from. */
  readonly folder: string
}

/** Names in the environment and in `.env`. */
export const ENV_NAMES: Readonly<Record<Setting, string>> = {
  url: 'TB_URL',
  username: 'TB_USERNAME',
  password: 'TB_PASSWORD',
  apiKey: 'TB_API_KEY',
  token: 'TB_TOKEN',
  refreshToken: 'TB_REFRESH_TOKEN',
  publicId: 'TB_PUBLIC_ID',
  profile: 'TB_PROFILE',
  authHeader: 'TB_AUTH_HEADER',
  ca: 'TB_CA_FILE',
  totpSecret: 'TB_TOTP_SECRET',
  proxy: 'TB_PROXY',
  cert: 'TB_CERT_FILE',
  key: 'TB_KEY_FILE',
  keyPassphrase: 'TB_KEY_PASSPHRASE',
  gatewayAuthorization: 'TB_GATEWAY_AUTHORIZATION',
}

export const SETTINGS = Object.keys(ENV_NAMES) as readonly Setting[]

/** The settings that `read` has; what is empty counts as unset. Passwords keep their spaces. */
export function settingsOf(read: (setting: Setting) => string | undefined): Settings {
  const set: Partial<Record<Setting, string>> = {}
  for (const setting of SETTINGS) {
    const value = read(setting)
    if (value?.trim()) set[setting] = setting === 'password' || setting === 'keyPassphrase' ? value : value.trim()
  }
  return set
}
