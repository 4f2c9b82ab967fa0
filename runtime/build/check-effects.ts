import type { AllFacts, Effects } from './generate-facts.ts'

/**
 * Holds the effects, which are written by hand, against all editions.
 *
 * @throws Error where they are silent about a POST or PATCH, say something twice, or name what no edition has
 */
export function checkEffects(catalogues: AllFacts['catalogues'], effects: Effects): void {
  const operations = Object.values(catalogues).flatMap((catalogue) => catalogue.operations)
  const ids = new Set(operations.map(({ id }) => id))
  const classified = Object.values(effects.repeat).flat()
  const { session, reads, writes, credentials } = effects
  const unknown = [...session, ...reads, ...writes, ...classified, ...credentials].filter((id) => !ids.has(id))
  const changing = operations.filter(({ method }) => method === 'POST' || method === 'PATCH').map(({ id }) => id)
  const silent = [...new Set(changing)].filter((id) => !classified.includes(id))
  const twice = classified.filter((id, index) => classified.indexOf(id) !== index)
  if (unknown.length > 0) throw new Error(`effects.json names operations that no catalogue has: ${unknown.join(', ')}`)
  if (silent.length > 0) throw new Error(`effects.json does not say what a repeat does: ${silent.join(', ')}`)
  if (twice.length > 0) throw new Error(`effects.json says twice what a repeat does: ${twice.join(', ')}`)
}
