import type { Api } from '../api/mod.ts'
import { type Host, sleep } from '../host.ts'

export interface LiveName {
  readonly name: string
  readonly id: string
}

/** Entities of a type whose name begins so, by name; none where the server takes too long. */
export type LiveNames = (entityType: string, start: string) => Promise<readonly LiveName[]>

/** How long somebody who pressed Tab is kept waiting, ms. */
const PATIENCE = 500
/** How long the server may take, ms: what comes late is there for the next Tab. */
const TIME = 5_000
/** How long an answer is good for, ms. */
const KEPT = 60_000
const MOST = 20

/** Asks the server for names, with a short time limit, and remembers what it said for a minute. */
export function createLiveNames({ clock }: Pick<Host, 'clock'>, api: () => Api): LiveNames {
  const kept = new Map<string, { readonly at: number; readonly names: Promise<readonly LiveName[]> }>()
  let owner: Api | undefined
  return (entityType, start) => {
    // another user sees other things
    if (owner !== api()) kept.clear()
    owner = api()
    const key = `${entityType} ${start}`
    let known = kept.get(key)
    if (!known || clock.monotonic() - known.at > KEPT) {
      known = { at: clock.monotonic(), names: ask(owner, entityType, start) }
      known.names.catch(() => kept.delete(key))
      kept.set(key, known)
    }
    return soon(known.names)
  }

  /** What comes too late is kept: the next Tab has it. */
  async function soon(names: Promise<readonly LiveName[]>): Promise<readonly LiveName[]> {
    const stop = new AbortController()
    const tooLate = sleep(clock, PATIENCE, stop.signal).then(() => [])
    try {
      return await Promise.race([names, tooLate])
    } catch {
      return []
    } finally {
      tooLate.catch(() => undefined)
      stop.abort()
    }
  }
}

async function ask(api: Api, entityType: string, start: string): Promise<readonly LiveName[]> {
  const answer = await api.with({ timeout: TIME }).entityQuery.findEntityDataByQuery(queryFor(entityType, start))
  return toNames(answer as Answered)
}

interface Answered {
  readonly data: readonly {
    readonly entityId: { readonly id: string }
    readonly latest?: { readonly ENTITY_FIELD?: { readonly name?: { readonly value?: string } } }
  }[]
}

const NAME = { type: 'ENTITY_FIELD', key: 'name' } as const

const queryFor = (entityType: string, start: string) => ({
  entityFilter: { type: 'entityName', entityType, entityNameFilter: start } as never,
  pageLink: { page: 0, pageSize: MOST, sortOrder: { key: NAME, direction: 'ASC' as const } },
  entityFields: [NAME],
})

function toNames({ data }: Answered): LiveName[] {
  return data.flatMap(({ entityId, latest }) => {
    const name = latest?.ENTITY_FIELD?.name?.value
    return name ? [{ name, id: entityId.id }] : []
  })
}
