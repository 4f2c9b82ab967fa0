/**
 * Secrets are blanked by the place they stand in: a header, a JSON key, a flag, an environment variable, a query
 * parameter, the user info of a URL. By value only where the value is long enough to be one (tokens, keys, passwords
 * of 12 characters or more): the demo's password is `tenant`, and blanking that by value would spoil every path.
 */
export const BLANK = '***'

/** Shortest value that is blanked wherever it stands. */
export const MIN_SECRET_LENGTH = 12

const NAMES =
  'password|newPassword|currentPassword|token|accessToken|refreshToken|activateToken|resetToken|apiKey|secret|secretKey|' +
  'clientSecret|appSecret|accessKey|botToken|credentialsId|credentialsValue|privateKey|privateKeyPassword|' +
  'provisionDeviceKey|provisionDeviceSecret|personalAccessToken|verificationCode|secretQuery|routingKey|tokenSigningKey|' +
  'storePassword|keyPassword|keyPassphrase|pskKey|totpSecret|gatewayAuthorization'

/** Names of JSON keys, query parameters and object properties whose values are secrets. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name)

const SECRET_NAME = new RegExp(`^(?:${NAMES})$`, 'i')

const PLACES: readonly (readonly [RegExp, string])[] = [
  // Authorization headers, as text or in a curl line
  [/\b(Bearer|ApiKey)\s+(?!\$)[\w.~+/=-]{6,}/g, `$1 ${BLANK}`],
  [/\b(Basic)\s+[\w+/=]{8,}/g, `$1 ${BLANK}`],
  // a JSON or JavaScript property
  [new RegExp(`(["']?)\\b(${NAMES})\\1(\\s*:\\s*)(["'\`])(?:\\\\.|(?!\\4).)*\\4`, 'gi'), `$1$2$1$3$4${BLANK}$4`],
  // a query parameter or form field
  [new RegExp(`([?&;](?:${NAMES})=)[^&\\s"'#]+`, 'gi'), `$1${BLANK}`],
  // an environment variable
  [/\b(TB_GATEWAY_AUTHORIZATION\s*=\s*)(?:"[^"]*"|'[^']*'|\w+ [^\s"']+|[^\s"']+)/g, `$1${BLANK}`],
  [
    /\b(TB_(?:PASSWORD|TOKEN|REFRESH_TOKEN|API_KEY|TOTP_SECRET|KEY_PASSPHRASE)\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"']+)/g,
    `$1${BLANK}`,
  ],
  // a flag
  [
    /(--(?:password|token|refresh-token|api-key|totp-secret)(?:=|\s+))(?:"[^"]*"|'[^']*'|[^\s"'-][^\s"']*)/g,
    `$1${BLANK}`,
  ],
  // user info of a URL
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'?#]+@/gi, `$1${BLANK}@`],
  // ThingsBoard's device API carries the device's token in the path
  [/(\/api\/v1\/)(?!provision\b|integrations\b)[^/\s"'?]+/g, `$1${BLANK}`],
  // what cannot be anything else: a JSON Web Token, an API key of ThingsBoard
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, BLANK],
  [/\btb_[\w-]{40,}/g, BLANK],
]

/**
 * The text with every secret replaced by `***`: by place always, by value for `values` of 12 characters or more.
 *
 * @example blankSecrets('{"password":"hunter2"}') // {"password":"***"}
 */
export function blankSecrets(text: string, values: Iterable<string> = []): string {
  let out = text
  for (const value of values) if (value.length >= MIN_SECRET_LENGTH) out = out.replaceAll(value, BLANK)
  for (const [place, replacement] of PLACES) out = out.replace(place, replacement)
  return out
}

/** Collects the secrets of one connection, so that they are blanked by value wherever the server repeats them. */
export interface Secrets {
  add(value: string | undefined): void
  blank(text: string): string
}

export function createSecrets(): Secrets {
  const values = new Set<string>()
  return {
    add(value) {
      if (value !== undefined && value.length >= MIN_SECRET_LENGTH) values.add(value)
    },
    blank: (text) => blankSecrets(text, values),
  }
}
