import { isInside } from '../entities/entity-view.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Latest } from '../store/series.ts'
import type { EntityId } from '../wire/shape.ts'

/** Where the points of an entity lie: a view shows those of another entity, some keys and some time of it. */
export type Source = {
  id: string
  /** the part of a range that may be seen */
  range(from: number, to: number): { from: number; to: number }
  shows(key: string): boolean
  latest(key: string): Latest | undefined
  allLatest(): Latest[]
}

export function sourceOf(services: Services, entity: Entity): Source {
  return entity.id.entityType === 'ENTITY_VIEW' ? viewSource(services, entity) : plainSource(services, entity.id.id)
}

function plainSource({ series }: Services, id: string): Source {
  return {
    id,
    range: (from, to) => ({ from, to }),
    shows: () => true,
    latest: (key) => series.latest(id, key),
    allLatest: () => series.allLatest(id),
  }
}

/** A view without keys shows all of them in its history, and no latest values of its own. */
function viewSource({ series }: Services, view: Entity): Source {
  const id = (view.entityId as EntityId | null)?.id ?? ''
  const listed = (view.keys as { timeseries?: string[] | null } | null)?.timeseries
  const keys = listed && listed.length > 0 ? listed : null
  const [start, end] = [Number(view.startTimeMs ?? 0), Number(view.endTimeMs ?? 0)]
  const shows = (key: string) => keys === null || keys.includes(key)
  const latest = (key: string) => {
    if (!shows(key)) return undefined
    const found = series.latest(id, key)
    if (!found || isInside(view, found.ts)) return found
    const [before] = series.range(id, key, {
      from: start,
      to: end === 0 ? Number.MAX_SAFE_INTEGER : end,
      limit: 1,
      ascending: false,
    })
    return before && { key, ...before }
  }
  return {
    id,
    shows,
    range: (from, to) => ({ from: start === 0 ? from : Math.max(from, start), to: end === 0 ? to : Math.min(to, end) }),
    latest,
    allLatest: () => series.allLatest(id).flatMap(({ key }) => latest(key) ?? []),
  }
}
