import type { Profile } from '../../config/profile.ts'
import type { TraceEvent } from '../../http/trace.ts'
import { openProfile } from '../../open.ts'
import { blankSecrets } from '../../redact.ts'
import type { Context } from '../context.ts'
import { checkFiles } from './check-files.ts'
import { checkNode } from './check-node.ts'
import { checkServer, checkTls } from './check-server.ts'
import { checkSession, checkToken } from './check-session.ts'
import { checkSettings } from './check-settings.ts'
import type { Finding } from './finding.ts'
import { findingText } from './finding-text.ts'

/** Looks at everything that a call needs, as far as it goes; 1 where something fails. */
export async function runDoctor(context: Context): Promise<number> {
  const { host, flags, print } = context
  const findings: Finding[] = []
  const asText = flags.output === 'table' || (flags.output === undefined && host.stdout.isTTY === true)
  const color = asText && host.stdout.isTTY === true && flags.color !== false && host.env.NO_COLOR === undefined
  for await (const { found, advice, ...rest } of examine(context)) {
    const finding = { ...rest, found: blankSecrets(found), ...(advice && { advice: blankSecrets(advice) }) }
    findings.push(finding)
    // each as it is known: a server that does not answer takes its time
    if (asText) host.stdout.write(findingText(finding, color))
  }
  if (!asText) await print(findings)
  return findings.some(({ status }) => status === 'fail') ? 1 : 0
}

async function* examine(context: Context): AsyncGenerator<Finding> {
  const { host } = context
  yield* checkNode(host)
  yield* checkFiles(host)
  const { findings, profile } = await checkSettings(context)
  yield* findings
  if (!profile) return
  if (!context.flags.demo) yield* checkToken(host, profile)
  yield* examineServer(context, profile)
}

/** ms that a doctor waits: long enough for a slow network, short enough for somebody who looks on. */
const PATIENCE = { callTimeout: 10_000, retryFor: 2_000 }

async function* examineServer({ host, flags, signal }: Context, profile: Profile): AsyncGenerator<Finding> {
  yield await checkTls(profile, host.clock)
  let last: TraceEvent | undefined
  // without a way in the open route can be asked all the same
  const open = profile.wayIn.kind === 'none' ? { ...profile, wayIn: { kind: 'token', token: '' } as const } : profile
  const connection = openProfile(host, open, {
    ...PATIENCE,
    keepTokens: !flags.demo,
    signal: () => signal,
    onAttempt: (event) => {
      last = event
    },
  })
  try {
    const { findings, reachable } = await checkServer(connection, host.clock, () => last)
    yield* findings
    if (reachable && profile.wayIn.kind !== 'none') yield* await checkSession(connection)
  } finally {
    connection.close()
  }
}
