import type { Profile } from '../../config/profile.ts'
import type { Connection } from '../../connect.ts'
import { isTbxError } from '../../errors.ts'
import type { Clock } from '../../host.ts'
import { readCertificate, type Shown } from '../../http/certificate.ts'
import type { TraceEvent } from '../../http/trace.ts'
import { duration } from './duration.ts'
import { type Finding, fail, failed, ok, warn } from './finding.ts'

/** Open to everybody on every release; whether it is answered with 200 or 404, somebody answers. */
const OPEN_ROUTE = 'GET /api/noauth/userPasswordPolicy'

export interface Reached {
  readonly findings: readonly Finding[]
  readonly reachable: boolean
}

/** Whether the server answers, what stands between, and how its clock goes. `last` gives what was last seen on the wire. */
export async function checkServer(
  { api, url }: Connection,
  clock: Clock,
  last: () => TraceEvent | undefined,
): Promise<Reached> {
  const failure = await api.request(OPEN_ROUTE).then(
    () => undefined,
    (error: unknown) => error,
  )
  const event = last()
  if (event?.status === undefined) return { findings: [failed('reachable', failure)], reachable: false }
  const findings = [answering(event, url), clockOf(event, clock.now())]
  return { findings, reachable: findings[0]?.status !== 'fail' }
}

function answering({ status = 0, ms, header }: TraceEvent, url: string): Finding {
  const found = `${url} answers in ${Math.round(ms)} ms`
  if (/^text\/html/i.test(header?.('content-type') ?? '')) {
    const advice = 'check the address and its path; a proxy or a login page may stand between'
    return fail('reachable', `${found}, with a web page (${status}) where JSON should be`, advice)
  }
  if (status >= 500 && status !== 501) {
    return warn('reachable', `${found}, with an error (${status})`, 'look at the server’s log, or try again')
  }
  return ok('reachable', found)
}

/** Tokens do not depend on it, but times of telemetry that are taken here do. */
const MOST_SKEW = 30_000

function clockOf({ header }: TraceEvent, now: number): Finding {
  const theirs = Date.parse(header?.('date') ?? '')
  if (Number.isNaN(theirs)) return warn('clock', 'the server does not say its time')
  // the header counts whole seconds
  const skew = now - theirs - 500
  const found = `${duration(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} the server's`
  if (Math.abs(skew) <= 2_000) return ok('clock', 'as the server’s, within 2 s')
  return Math.abs(skew) <= MOST_SKEW
    ? ok('clock', found)
    : warn('clock', found, 'set the clock of this machine (or the server’s) by NTP: times that scripts send are off')
}

const DAY = 86_400_000

/** What protects the way to the server. */
export async function checkTls({ url: address, ca }: Profile, clock: Clock): Promise<Finding> {
  const url = new URL(address)
  if (url.protocol === 'http:') {
    if (/^(localhost|127\.|\[::1\])/.test(url.hostname)) return ok('TLS', 'none, on this machine')
    return warn('TLS', 'none: passwords and tokens go over the network as they are', 'use https, if the server has it')
  }
  try {
    return judge(await readCertificate(url, { clock, ...(ca && { ca: ca.pem }) }), clock.now())
  } catch (error) {
    if (isTbxError(error)) return failed('TLS', error)
    return warn('TLS', `not seen: no direct connection (${(error as NodeJS.ErrnoException).code ?? String(error)})`)
  }
}

function judge({ protocol, issuer, until, problem }: Shown, now: number): Finding {
  const left = until - now
  const found = `${protocol}, certificate by ${issuer}, valid until ${new Date(until).toISOString().slice(0, 10)}`
  if (problem !== undefined && left >= 0) {
    return fail('TLS', `${found}, not trusted: ${problem}`, 'trust its authority with --ca FILE or TB_CA_FILE (PEM)')
  }
  if (left < 0) return fail('TLS', `${found}: it has run out`, 'renew the server’s certificate')
  return left < 14 * DAY ? warn('TLS', found, 'renew the server’s certificate soon') : ok('TLS', found)
}
