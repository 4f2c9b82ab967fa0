/** When a device was last heard of; ms since 1970. */
export interface Activity {
  /** Absent where it never was. */
  readonly lastActivity?: number
}

/** What `readActivity` needs of `api`. */
export interface ActivityApi {
  readonly entityQuery: { readonly findEntityDataByQuery: { all(...args: unknown[]): AsyncIterable<unknown> } }
  readonly telemetry: { getAttributesByScope(...args: unknown[]): Promise<unknown> }
}

/** Operations that `readActivity` may use, for a task's `needs`. */
export const activityOperations = ['entityQuery.findEntityDataByQuery', 'telemetry.getAttributesByScope'] as const

const KEY = 'lastActivityTime'

/**
 * When some devices were last heard of, by their ids: one query for all of them. The server keeps that as an attribute,
 * or as telemetry where its operator chose so (`state.persistToTelemetry`); the later one counts.
 *
 * A server that has no entity queries (501, MiniBoard so far) is asked for the attribute device by device.
 */
export async function readActivity(api: ActivityApi, ids: readonly string[]): Promise<Map<string, Activity>> {
  try {
    return await byQuery(api, ids)
  } catch (error) {
    if ((error as { status?: number }).status !== 501) throw error
    const found = await Promise.all(ids.map(async (id) => [id, await byAttribute(api, id)] as const))
    return new Map(found)
  }
}

interface Row {
  readonly entityId: { readonly id: string }
  readonly latest: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>
}

async function byQuery(api: ActivityApi, ids: readonly string[]): Promise<Map<string, Activity>> {
  const found = new Map<string, Activity>()
  const query = {
    entityFilter: { type: 'entityList', entityType: 'DEVICE', entityList: ids },
    latestValues: ['SERVER_ATTRIBUTE', 'TIME_SERIES'].map((type) => ({ type, key: KEY })),
  }
  for await (const row of api.entityQuery.findEntityDataByQuery.all(query)) {
    const { entityId, latest } = row as Row
    // a missing value is an empty text
    const times = Object.values(latest).map((values) => Number(values[KEY]?.value || 0))
    found.set(entityId.id, toActivity(Math.max(...times)))
  }
  return found
}

async function byAttribute(api: ActivityApi, id: string): Promise<Activity> {
  const values = (await api.telemetry.getAttributesByScope('DEVICE', id, 'SERVER_SCOPE', { keys: [KEY] })) as
    | { readonly value: unknown }[]
    | undefined
  return toActivity(Number(values?.[0]?.value ?? 0))
}

/** The server writes 0 for a device that it never heard of. */
const toActivity = (time: number): Activity => (time > 0 ? { lastActivity: time } : {})
