import type { Arguments } from './arguments.ts'
import { createPlan, type Plan } from './plan.ts'
import type { LegacyRoute, Operation } from './types.ts'

/**
 * The plan of an operation by the route that it had before its own one: the same arguments, of which some stand in the
 * path there and in the query here.
 */
export function createOlderPlan({ operation, read }: Plan, { path, since }: LegacyRoute): Plan {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] as string)
  const { legacy: _, ...rest } = operation
  const parameters = operation.parameters.map((parameter) => {
    const place = names.includes(parameter.name) ? 'path' : parameter.in === 'path' ? 'query' : parameter.in
    return { ...parameter, in: place } as const
  })
  const older = createPlan({ ...rest, path, since, parameters })
  return {
    operation: older.operation,
    read,
    toCall: (given, options) => older.toCall(toOlder(given, operation, names), options),
  }
}

function toOlder(given: Arguments, operation: Operation, names: readonly string[]): Arguments {
  const here = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const all: Record<string, string | readonly string[]> = { ...given.query }
  for (const [index, name] of here.entries()) all[name] = given.path[index] as string
  const query = Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))
  return { ...given, path: names.map((name) => String(all[name] ?? '')), query }
}
