import { isIP } from 'node:net'
import tls from 'node:tls'
import type { Clock } from '../host.ts'
import { contextOf } from './agents.ts'

/** What a server shows when TLS begins. */
export interface Shown {
  /** `TLSv1.3`. */
  readonly protocol: string
  /** Who issued its certificate. */
  readonly issuer: string
  /** Until when it is valid, ms since 1970. */
  readonly until: number
  /** Why it is not trusted, as Node's code; absent where it is. */
  readonly problem?: string
}

export interface CertificateOptions {
  readonly clock: Clock
  /** PEM text of authorities to trust beside Node's. */
  readonly ca?: string
  /** ms; defaults to 5,000. */
  readonly timeout?: number
}

/**
 * Looks at the certificate of an https server, trusted or not; nothing is sent. Connects directly, past any proxy.
 * Rejects with Node's own error where there is no connection in time.
 */
export function readCertificate(url: URL, { clock, ca, timeout = 5_000 }: CertificateOptions): Promise<Shown> {
  const host = url.hostname.replace(/[[\]]/g, '')
  const name = isIP(host) ? {} : { servername: host }
  return new Promise((done, fail) => {
    const socket = tls.connect({
      host,
      port: Number(url.port || 443),
      ...name,
      ...contextOf({ ca }),
      // it is looked at whatever it is; no byte of ours goes over this connection
      rejectUnauthorized: false,
    })
    const cancel = clock.after(timeout, () =>
      socket.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
    )
    socket.once('secureConnect', () => {
      done(shownBy(socket))
      socket.destroy()
    })
    socket.once('error', fail)
    socket.once('close', cancel)
  })
}

function shownBy(socket: tls.TLSSocket): Shown {
  const { issuer, valid_to: until } = socket.getPeerCertificate()
  const problem = socket.authorizationError as unknown as string | Error | null
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    issuer: String(issuer?.O ?? issuer?.CN ?? 'unknown'),
    until: Date.parse(until),
    ...(problem && { problem: typeof problem === 'string' ? problem : problem.message }),
  }
}
