import { TbxError } from '../errors.ts'
import type { ClientCertificate } from './client-certificate.ts'
import type { ProxyAddress } from './proxy.ts'

/** Where tbx works and as whom: settled once at the edge, frozen. */
export interface Profile {
  /** Name in the profiles file, where the address is that profile's own. */
  readonly name?: string
  /** Base URL without a slash at the end. */
  readonly url: string
  readonly wayIn: WayIn
  /** Name of the header that carries the token, for gateways that strip `X-Authorization`. */
  readonly authHeader?: string
  /** Certificates to trust besides the system's: the file and its text (PEM). */
  readonly ca?: { readonly file: string; readonly pem: string }
  /** Everything goes through it. */
  readonly proxy?: ProxyAddress
  /** Shown to a server or gateway that asks for one. */
  readonly clientCertificate?: ClientCertificate
  /** What a gateway wants in `Authorization`, beside ThingsBoard's own header. */
  readonly gateway?: { readonly gatewayAuthorization: string }
  readonly sources: Sources
}

/** How to log in. Its secrets are not enumerable: they are read by name and shown by nothing. */
export type WayIn =
  | {
      readonly kind: 'password'
      readonly username: string
      readonly password?: string
      /** Secret of the authenticator app, where the login asks for a second factor. */
      readonly totpSecret?: string
    }
  | { readonly kind: 'apiKey'; readonly apiKey: string }
  | {
      readonly kind: 'token'
      readonly token?: string
      readonly refreshToken?: string
      /** Whose it is, where that is known. */
      readonly user?: string
    }
  | { readonly kind: 'public'; readonly publicId: string }
  | { readonly kind: 'none' }

/** Where each part came from: `flag --url`, `TB_URL`, `.env`, `profile prod`. */
export interface Sources {
  readonly url: string
  readonly wayIn?: string
  readonly authHeader?: string
  readonly ca?: string
  readonly proxy?: string
  readonly clientCertificate?: string
  readonly gateway?: string
}

/** What a command that needs a server throws when none is configured. */
export function noServerError(): TbxError {
  return new TbxError('config', 'no server is configured: an address is needed', {
    hint: 'give --url (or TB_URL), run tbx login once, or add --demo to work with the demo server',
  })
}
