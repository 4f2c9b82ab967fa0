import { type Catalogue, type Effects, groupsOf, type OperationFact, pagedOf } from './generate-facts.ts'

/** The names of one edition's groups and operations as the text of a module of types. */
export function generateNames(catalogue: Catalogue, effects: Effects): string {
  const groups = groupsOf(catalogue)
    .map(([group, all]) => [group, all.filter(({ id }) => !effects.session.includes(id))] as const)
    .filter(([, operations]) => operations.length > 0)
  const names = new Set(groups.map(([group]) => group))
  const bare = groups.flatMap(([, operations]) => operations).filter(({ id }) => !names.has(id))
  const title = catalogue.edition[0]?.toUpperCase() + catalogue.edition.slice(1)
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    "import type { OperationFunction, PagedOperationFunction } from '../types.ts'",
    '',
    `export interface ${title}Names extends ${title}Groups, ${title}Operations {}`,
    '',
    `export interface ${title}Groups {`,
    ...groups.flatMap(([group, operations]) => [`  readonly ${group}: {`, ...operations.map(line('    ')), '  }']),
    '}',
    '',
    `export interface ${title}Operations {`,
    ...bare.map(line('  ')),
    '}',
    '',
  ].join('\n')
}

const line = (indent: string) => (operation: OperationFact) =>
  `${indent}readonly ${operation.id}: ${pagedOf(operation) ? 'Paged' : ''}OperationFunction`
