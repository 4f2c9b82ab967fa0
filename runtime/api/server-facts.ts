import type { Call, Send } from '../http/types.ts'
import { once } from './once.ts'
import type { Edition } from './types.ts'

/** What is known of a server. */
export interface ServerFacts {
  readonly edition: Edition
  /** As the server says it: `4.3.1.3`; Cloud, which is known by its host, need not be asked. */
  readonly version?: string
}

/** Keeps what a server said between processes. */
export interface ServerFactsStore {
  read(): ServerFacts | undefined
  save(facts: ServerFacts): void
}

/** Finds out what a server is, and costs no call before that is needed. */
export interface ServerKnowledge {
  /** What is known without a call: kept from before, unless it is `fresh`. */
  known(): KnownServer | undefined
  /** What the server says, asked once for all who want it; none where it does not say. Never throws. */
  ask(signal?: AbortSignal): Promise<KnownServer | undefined>
}

export interface KnownServer extends ServerFacts {
  readonly fresh: boolean
}

export interface ServerKnowledgeOptions {
  /** Where the server is, as the connection was told. */
  readonly url: string
  /** Sends with the token of the session: the server tells nobody else. */
  readonly send: Send
  readonly store?: ServerFactsStore
}

/**
 * @example
 *   const server = createServerKnowledge({ url, send })
 *   await server.ask() // { edition: 'ce', version: '4.3.1.3' }
 */
export function createServerKnowledge({ url, send, store }: ServerKnowledgeOptions): ServerKnowledge {
  const byHost = isCloud(url) ? ({ edition: 'paas', fresh: true } as const) : undefined
  const kept = once(() => {
    const facts = store?.read()
    return facts && { ...facts, fresh: false }
  })
  let said: KnownServer | undefined
  let asking: Promise<KnownServer | undefined> | undefined
  return {
    known: () => said ?? byHost ?? kept(),
    ask(signal) {
      asking ??= askServer(send, signal).then((answer) => {
        // one who gave up does not speak for the rest
        if (!answer && signal?.aborted) asking = undefined
        said = answer && { ...answer, ...byHost, fresh: true }
        if (said) store?.save(said)
        return said ?? byHost
      })
      return asking
    },
  }
}

/** `ThingsBoard CE 4.3.1.3`. */
export const describeServer = ({ edition, version = '' }: ServerFacts): string =>
  `ThingsBoard ${EDITION_NAMES[edition]} ${version.replace(/pe$/i, '')}`.trim()

export const EDITION_NAMES: Readonly<Record<Edition, string>> = { ce: 'CE', pe: 'PE', paas: 'Cloud' }

/** Whether a value is what is kept of a server. */
export function isServerFacts(value: unknown): value is ServerFacts {
  const { edition, version } = (value ?? {}) as { edition?: unknown; version?: unknown }
  const known = typeof edition === 'string' && Object.hasOwn(EDITION_NAMES, edition)
  return known && (version === undefined || typeof version === 'string')
}

const isCloud = (url: string) => /^https?:\/\/(?:[\w-]+\.)?thingsboard\.cloud(?:[:/]|$)/i.test(url)

async function askServer(send: Send, signal: AbortSignal | undefined): Promise<ServerFacts | undefined> {
  const call: Call = {
    method: 'GET',
    path: '/api/system/info',
    operation: 'GET /api/system/info',
    ...(signal && { signal }),
  }
  try {
    const reply = await send(call)
    if (reply.status === 200) return toFacts(await reply.json())
    await reply.discard()
  } catch {
    // whoever wanted to know goes on without; what is wrong with the connection shows in the call itself
  }
  return undefined
}

function toFacts(value: unknown): ServerFacts | undefined {
  const { version, type } = (value ?? {}) as { version?: unknown; type?: unknown }
  if (typeof version !== 'string') return undefined
  return { edition: toEdition(typeof type === 'string' ? type : version), version }
}

function toEdition(type: string): Edition {
  if (/cloud|paas/i.test(type)) return 'paas'
  return /pe$/i.test(type) ? 'pe' : 'ce'
}
