import { EDITION_NAMES } from '../api/server-facts.ts'
import { type Catalogue, type createEditionsOf, type Effects, groupsOf, type OperationFact } from './generate-facts.ts'
import { toFunctionType } from './generate-signature.ts'

/** A catalogue's groups and operations with the types of their arguments and answers, as the text of a module. */
export function generateNames(catalogue: Catalogue, effects: Effects, editionsOf: EditionsOf): string {
  const groups = groupsOf(catalogue)
    .map(([name, all]) => ({ name, operations: all.filter(({ id }) => !effects.session.includes(id)) }))
    .filter(({ operations }) => operations.length > 0)
  const names = new Set(groups.map(({ name }) => name))
  const title = titleOf(catalogue.edition)
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    "import type { Draft, EntityLike, FileContent, FileValue, IdOf, OneOrMore, Text, Time, Whole } from '../argument-types.ts'",
    "import type { OperationFunction, PagedOperationFunction } from '../types.ts'",
    `import type * as E from './${catalogue.edition}-entities.ts'`,
    '',
    ...groups.flatMap((group) => [
      `interface ${titleOf(group.name)}Operations {`,
      ...group.operations.flatMap((operation) => linesOf(operation, catalogue, editionsOf)),
      '}',
      '',
    ]),
    `export interface ${title}Groups {`,
    ...groups.map(({ name }) => `  readonly ${name}: ${titleOf(name)}Operations`),
    '}',
    '',
    '/** Operations by their bare names; where a group has the name, the group it is. */',
    `export interface ${title}Operations`,
    `  extends ${groups.map((group) => bareOf(group, names)).join(',\n    ')} {}`,
    '',
    `export interface ${title}Names extends ${title}Groups, ${title}Operations {}`,
    '',
  ].join('\n')
}

type EditionsOf = ReturnType<typeof createEditionsOf>

interface Group {
  readonly name: string
  readonly operations: readonly OperationFact[]
}

function bareOf({ name, operations }: Group, groups: ReadonlySet<string>): string {
  const taken = operations.filter(({ id }) => groups.has(id)).map(({ id }) => `'${id}'`)
  const type = `${titleOf(name)}Operations`
  return taken.length > 0 ? `Omit<${type}, ${taken.join(' | ')}>` : type
}

const titleOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`

function linesOf(operation: OperationFact, catalogue: Catalogue, editionsOf: EditionsOf): string[] {
  const { id, method, path, since, deprecated } = operation
  const editions = editionsOf(operation)?.map((edition) => EDITION_NAMES[edition])
  const where = editions && catalogue.edition !== 'ce' ? [`${editions.join(' and ')} only`] : []
  const facts = [
    `${method} ${path}`,
    ...where,
    callersOf(operation),
    ...(since && since !== '3.6.4' ? [`since ${since}`] : []),
  ]
  return [
    `  /** ${facts.join(', ')}${deprecated ? ' @deprecated' : ''} */`,
    `  readonly ${id}: ${toFunctionType(operation, catalogue)}`,
  ]
}

function callersOf({ authorities }: OperationFact): string {
  if (!authorities) return 'callers unknown'
  if (authorities.length === 0) return 'no login needed'
  const isAnybody = ['SYS_ADMIN', 'TENANT_ADMIN', 'CUSTOMER_USER'].every((one) => authorities.includes(one))
  return isAnybody ? 'any user' : authorities.join(' or ')
}
