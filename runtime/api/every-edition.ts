import { bareNames, type Catalogue, openCatalogue } from './catalogue.ts'
import { moreNames } from './generated/more-names.ts'
import { once } from './once.ts'
import type { Operation } from './types.ts'

/**
 * The catalogue of all that some edition has: CE's operations with CE's facts, and beside them what PE or Cloud has. For
 * those who do not know (yet) which server they will meet. The tables of PE and Cloud are read when one of theirs is
 * asked for.
 *
 * @example openEveryEdition().find('entityGroup.getEntityGroupById')?.editions // ['pe', 'paas']
 */
export function openEveryEdition(): Catalogue {
  const ce = openCatalogue('ce')
  const others = [once(() => openCatalogue('pe')), once(() => openCatalogue('paas'))]
  const groups = [...ce.groups, ...Object.keys(moreNames).filter((group) => !ce.groups.includes(group))]
  const split = once(() => new Map(groups.map((group) => [group, namesOf(ce, group)])))
  const every = once(() => [...split()].flatMap(([group, names]) => names.map((name) => `${group}.${name}`)))
  const bare = once(() => bareNames(split()))
  const inOthers = (find: (catalogue: Catalogue) => Operation | undefined) => {
    for (const other of others) {
      const found = find(other())
      if (found) return found
    }
    return undefined
  }
  return {
    edition: 'any',
    version: ce.version,
    groups,
    names: (group) => (group === undefined ? every() : (split().get(group) ?? [])),
    groupOf: (operation) => bare().get(operation),
    find(name) {
      const full = name.includes('.') ? name : `${bare().get(name)}.${name}`
      const [group = '', operation = ''] = splitName(full)
      if (!split().get(group)?.includes(operation)) return undefined
      return ce.find(full) ?? inOthers((other) => other.find(full))
    },
    match(method, path) {
      const found = ce.match(method, path)
      // a route of CE without parameters is the same everywhere; one with them may stand for a fixed one of PE
      if (found && !found.path.includes('{')) return found
      const other = inOthers((catalogue) => catalogue.match(method, path))
      return other && (!found || fixedOf(other) > fixedOf(found)) ? other : found
    },
  }
}

function namesOf(ce: Catalogue, group: string): readonly string[] {
  const more = moreNames[group]
  return more === undefined ? ce.names(group) : [...ce.names(group), ...more.split(' ')]
}

const splitName = (name: string) => [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]

const fixedOf = ({ path }: Operation) => path.split('/').filter((segment) => !segment.startsWith('{')).length
