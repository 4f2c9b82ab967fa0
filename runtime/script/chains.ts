import { freeReferences, type Reference } from './free-name.ts'
import { type Position, positionAt } from './source-text.ts'
import type { AnyNode, Program } from './syntax.ts'
import { sourceError } from './usage-error.ts'

/** What the api object has, asked by name. */
export interface Lookup {
  isGroup(name: string): boolean
  isOperation(group: string, name: string): boolean
  /** Whether an operation may be called by its bare name, `api.getTenantDevices`. */
  isBare(name: string): boolean
  /** The nearest `group.operation`, group or bare name to one that does not exist. */
  nearest(path: string): string | undefined
}

/** The names of one chain `api.<name>.<name>…`, in order. */
export type Chain = readonly Link[]

export interface Link {
  readonly name: string
  readonly position: Position
  /** The text itself asks whether there is such a name: `api.x?.()`, `typeof api.x`, `api.x = …`. */
  readonly tested?: true
}

export interface CheckChainsOptions {
  readonly lookup: Lookup
  readonly text: string
  readonly fileName: string
}

/** Members of the api object that are neither a group nor an operation. */
const OWN_MEMBERS: ReadonlySet<string> = new Set(['request', 'with', 'as'])

/**
 * Looks every chain up before anything runs. What comes after an operation (`.all`, `.curl`, …) is not looked up, nor
 * is a name whose absence the text itself provides for.
 *
 * @throws TbxError of kind `usage` for the first chain that leads nowhere, with its place and the nearest name
 * @example checkChains(findChains(parseJavaScript(text), text), { lookup, text, fileName: 'eval' })
 */
export function checkChains(chains: Iterable<Chain>, options: CheckChainsOptions): void {
  for (const chain of chains) {
    const missing = firstMissing(chain, options.lookup)
    if (missing !== undefined && chain[missing]?.tested !== true) throw missError(chain, missing, options)
  }
}

/**
 * The chains of names on the *free* name `api`: not on one that the text declares, and only as far as the names are
 * fixed (`api.device[x]` is the chain `device`). `toOriginal` moves the places, where the text was made from another.
 *
 * @example findChains(parseJavaScript('api.device?.getDevices.all()'), text)[0].map((link) => link.name)
 */
export function findChains(program: Program, text: string, toOriginal = (position: Position) => position): Chain[] {
  if (!text.includes('api')) return []
  const place = (node: AnyNode) => toOriginal(positionAt(text, node.start))
  return freeReferences(program, 'api')
    .map((reference) => linksAbove(reference, place))
    .filter((chain) => chain.length > 0)
}

/** Climbs from the name to the member expressions that are built on it. */
function linksAbove({ node, parents }: Reference, place: (node: AnyNode) => Position): Link[] {
  const links: Link[] = []
  let below = node
  for (const parent of parents.toReversed()) {
    if (parent.type !== 'ChainExpression') {
      if (isTest(parent, below)) links.push(...asTested(links.pop()))
      if (parent.type !== 'MemberExpression' || parent.object !== below) break
      const name = memberName(parent)
      if (name === undefined) break
      links.push({ name, position: place(parent.property) })
    }
    below = parent
  }
  return links
}

function memberName(member: AnyNode & { type: 'MemberExpression' }): string | undefined {
  return !member.computed && member.property.type === 'Identifier' ? member.property.name : undefined
}

/** Whether `parent` does not need `below` to be there. */
function isTest(parent: AnyNode, below: AnyNode): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === below && parent.optional
    case 'CallExpression':
      return parent.callee === below && parent.optional
    case 'UnaryExpression':
      return parent.operator === 'typeof'
    case 'AssignmentExpression':
      return parent.left === below
    default:
      return false
  }
}

function asTested(link: Link | undefined): Link[] {
  return link ? [{ ...link, tested: true }] : []
}

/** Index of the first name that leads nowhere. */
function firstMissing([first, second]: Chain, lookup: Lookup): number | undefined {
  if (first === undefined) return undefined
  if (lookup.isGroup(first.name)) {
    const known = second === undefined || lookup.isOperation(first.name, second.name) || isInherited(second.name)
    return known ? undefined : 1
  }
  return lookup.isBare(first.name) || OWN_MEMBERS.has(first.name) || isInherited(first.name) ? undefined : 0
}

/** What every object has: `toString`, `hasOwnProperty`, … */
function isInherited(name: string): boolean {
  return name in Object.prototype
}

function missError(chain: Chain, missing: number, { lookup, text, fileName }: CheckChainsOptions) {
  const path = toPath(chain.slice(0, missing + 1))
  const whole = toPath(chain.slice(0, 2))
  const near = lookup.nearest(whole) ?? lookup.nearest(path)
  const position = chain[missing]?.position ?? { line: 1, column: 1 }
  const problem = `api has no "${path}"`
  return sourceError(problem, { text, fileName, position, hint: near && `did you mean api.${near}?` })
}

function toPath(chain: Chain): string {
  return chain.map((link) => link.name).join('.')
}
