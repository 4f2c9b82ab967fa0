import type { WayIn as ConfiguredWayIn } from '../config/profile.ts'
import type { Secrets } from '../redact.ts'

/** How one comes in. Settled once, at the edge; a session never goes over from one way to another. */
export type WayIn = Exclude<ConfiguredWayIn, { kind: 'none' }>

/** Ways in that hand out tokens; an API key is its own. */
export type TokenWay = Exclude<WayIn, { kind: 'apiKey' }>

/** Who that is, in words that hold no secret. */
export function nameOf(wayIn: WayIn): string {
  switch (wayIn.kind) {
    case 'password':
      return `user '${wayIn.username}'`
    case 'apiKey':
      return 'the API key'
    case 'token':
      return wayIn.user === undefined ? 'the given token' : `user '${wayIn.user}'`
    case 'public':
      return `the public customer '${wayIn.publicId}'`
  }
}

/** Secrets of a configured way in are not enumerable, so a copy names them. */
export function withPassword({ username, totpSecret }: PasswordWay, password: string | undefined): PasswordWay {
  return {
    kind: 'password',
    username,
    ...(password !== undefined && { password }),
    ...(totpSecret !== undefined && { totpSecret }),
  }
}

/** Makes known what of a way in must never be shown. */
export function addSecrets(secrets: Secrets, way: TokenWay): void {
  if (way.kind === 'password') {
    secrets.add(way.password)
    secrets.add(way.totpSecret)
  }
  if (way.kind !== 'token') return
  secrets.add(way.token)
  secrets.add(way.refreshToken)
}

type PasswordWay = TokenWay & { kind: 'password' }
