import type { Operation } from './types.ts'

export interface Routes {
  match(method: string, path: string): Operation | undefined
}

/**
 * Finds the operation that the server would choose for a path: where several fit, the one whose text is fixed furthest
 * to the left. Paths are compared decoded, without empty segments and `;parameters`, so that no spelling hides a route.
 */
export function createRoutes(operations: readonly Operation[]): Routes {
  const bySize = new Map<string, Route[]>()
  for (const operation of operations) {
    const segments = toSegments(operation.path).map((segment) => (segment.startsWith('{') ? undefined : segment))
    const key = `${operation.method} ${segments.length}`
    bySize.set(key, [...(bySize.get(key) ?? []), { operation, segments }])
  }
  for (const routes of bySize.values()) routes.sort(bySpecificity)
  return {
    match(method, path) {
      const wanted = toSegments(path)
      const routes = bySize.get(`${method.toUpperCase()} ${wanted.length}`)
      return routes?.find(({ segments }) => fits(segments, wanted))?.operation
    },
  }
}

interface Route {
  readonly operation: Operation
  /** A fixed segment, or `undefined` for a parameter. */
  readonly segments: readonly (string | undefined)[]
}

function toSegments(path: string): string[] {
  return path
    .split('/')
    .map((segment) => decode(segment.replace(/;.*$/, '')))
    .filter((segment) => segment !== '')
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function fits(segments: readonly (string | undefined)[], wanted: readonly string[]): boolean {
  return segments.every((segment, index) => segment === undefined || segment === wanted[index])
}

function bySpecificity(a: Route, b: Route): number {
  const first = a.segments.findIndex((segment, index) => (segment === undefined) !== (b.segments[index] === undefined))
  return first < 0 ? 0 : a.segments[first] === undefined ? 1 : -1
}
