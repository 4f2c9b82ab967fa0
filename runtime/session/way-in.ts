/** How one comes in. Settled once, at the edge; a session never goes over from one way to another. */
export type WayIn =
  | { readonly kind: 'password'; readonly username: string; readonly password?: string }
  | { readonly kind: 'apiKey'; readonly apiKey: string }
  | { readonly kind: 'token'; readonly token?: string; readonly refreshToken?: string }
  | { readonly kind: 'public'; readonly publicId: string }

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
      return 'the given token'
    case 'public':
      return `the public customer '${wayIn.publicId}'`
  }
}
