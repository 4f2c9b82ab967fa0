/** A request of the old RestClient, or a route of the server, and the operation it means. */
export interface ForeignName {
  readonly java: string
  /** None where no operation does the same. */
  readonly id?: string
}

/** Names of Java methods that are not those of their operations, as the text of a module. */
export function generateForeignNames(rows: readonly ForeignName[]): string {
  const names = new Map<string, Set<string>>()
  for (const { java, id } of rows) {
    if (id !== undefined && id !== java) names.set(java, (names.get(java) ?? new Set()).add(id))
  }
  const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    'export const foreignNames: Readonly<Record<string, string>> = {',
    ...lines.map(([java, ids]) => `  ${java}: '${[...ids].sort().join(' ')}',`),
    '}',
    '',
  ].join('\n')
}
