/** When a device was last heard of; ms since 1970. */
export interface Activity {
  /** Absent where it never was. */
  readonly lastActivity?: number
}

/** What `readActivity` needs of `api`. */
export interface ActivityApi {
  readonly entityQuery: { readonly findEntityDataByQuery: { all(...args: unknown[]): AsyncIterable<unknown> } }
}

/** Operations that `readActivity` uses, for a task's `needs`. */
export const activityOperations = ['entityQuery.findEntityDataByQuery'] as const

const KEY = 'lastActivityTime'

interface Row {
  readonly entityId: { readonly id: string }
  readonly latest: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>
}

/**
 * When some devices were last heard of, by their ids: one query for all of them. The server keeps that as an attribute,
 * or as telemetry where its operator chose so (`state.persistToTelemetry`); the later one counts.
 *
 * @throws whatever the query throws
 * @example (await readActivity(api, [device.id.id])).get(device.id.id)?.lastActivity
 */
export async function readActivity(api: ActivityApi, ids: readonly string[]): Promise<Map<string, Activity>> {
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

/** The server writes 0 for a device that it never heard of. */
const toActivity = (time: number): Activity => (time > 0 ? { lastActivity: time } : {})
