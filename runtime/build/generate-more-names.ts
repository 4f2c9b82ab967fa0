import { type AllFacts, groupOf } from './generate-facts.ts'

/** The names that PE or Cloud has and CE has not, as the text of a module: all that a start needs to know of them. */
export function generateMoreNames({ catalogues, effects }: AllFacts): string {
  const known = new Set(catalogues.ce.operations.map(({ id }) => id))
  const groups = new Map<string, Set<string>>()
  for (const { id, tag } of [...catalogues.pe.operations, ...catalogues.paas.operations]) {
    if (known.has(id) || effects.session.includes(id)) continue
    const group = groupOf(tag)
    groups.set(group, (groups.get(group) ?? new Set()).add(id))
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    "import type { MoreNames } from '../table.ts'",
    '',
    'export const moreNames: MoreNames = {',
    ...lines.map(([group, names]) => `  ${group}: '${[...names].sort().join(' ')}',`),
    '}',
    '',
  ].join('\n')
}
