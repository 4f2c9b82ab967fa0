import { badRequest, CODE, Refusal } from './refusal.ts'

export type Routed = { method: string; path: string; when?: string[] | undefined }
export type Match<R> = { route: R; path: Record<string, string> }

type Node<R> = { children: Map<string, Node<R>>; variable?: Node<R>; routes: R[] }

/**
 * Finds routes as Spring does: a literal segment goes before a variable one, a path with other methods is 405 with
 * `Allow`, and of several routes for the same path the one is taken whose parameters (`when`) are all there (400 where
 * none has them).
 */
export function createRouter<R extends Routed>(
  routes: R[],
): (method: string, path: string, has: (p: string) => boolean) => Match<R> {
  const root: Node<R> = { children: new Map(), routes: [] }
  for (const route of routes) insert(root, route)
  return (method, path, has) => {
    const segments = split(path)
    const nodes = segments ? find(root, segments, 0) : []
    for (const { routes } of nodes) {
      const route = choose(
        routes.filter((r) => r.method === method),
        has,
      )
      if (route && segments) return { route, path: variables(route.path, segments) }
    }
    const unmet = nodes.flatMap(({ routes }) => routes.filter((r) => r.method === method && r.when))
    if (unmet.length > 0) throw conditionsUnmet(unmet)
    const allowed = [...new Set(nodes.flatMap(({ routes }) => routes.map((r) => r.method)))]
    throw allowed.length > 0 ? methodNotAllowed(method, allowed) : noSuchRoute(path)
  }
}

function insert<R extends Routed>(root: Node<R>, route: R): void {
  let node = root
  for (const segment of route.path.split('/').slice(1)) {
    const isVariable = segment.startsWith(':')
    let next = isVariable ? node.variable : node.children.get(segment)
    if (!next) {
      next = { children: new Map(), routes: [] }
      if (isVariable) node.variable = next
      else node.children.set(segment, next)
    }
    node = next
  }
  node.routes.push(route)
}

/** All ends that fit the path, the most literal first. */
function find<R>(node: Node<R>, segments: string[], at: number): Node<R>[] {
  if (at === segments.length) return node.routes.length > 0 ? [node] : []
  const segment = segments[at] as string
  const literal = node.children.get(segment)
  const found = literal ? find(literal, segments, at + 1) : []
  return node.variable && segment !== '' ? [...found, ...find(node.variable, segments, at + 1)] : found
}

function choose<R extends Routed>(routes: R[], has: (param: string) => boolean): R | undefined {
  return routes.find((r) => r.when?.every(has)) ?? routes.find((r) => !r.when)
}

function variables(pattern: string, segments: string[]): Record<string, string> {
  const path: Record<string, string> = {}
  pattern
    .split('/')
    .slice(1)
    .forEach((name, i) => {
      if (name.startsWith(':')) path[name.slice(1)] = segments[i] as string
    })
  return path
}

function split(path: string): string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

function methodNotAllowed(method: string, allowed: string[]): Refusal {
  const headers = { allow: allowed.join(', ') }
  return new Refusal(405, CODE.badRequest, `Request method '${method}' is not supported`, { headers })
}

/** A path and method that fit, but none of whose sets of parameters is there: not a wrong method. */
function conditionsUnmet(routes: Routed[]): Refusal {
  const conditions = routes.map(({ when = [] }) => `"${when.join(', ')}"`).join(' OR ')
  return badRequest(`Parameter conditions ${conditions} not met for actual request parameters: `)
}

function noSuchRoute(path: string): Refusal {
  const name = path.replace(/^\//, '').replace(/\/$/, '')
  return new Refusal(404, CODE.notFound, `No static resource ${name}.`)
}
