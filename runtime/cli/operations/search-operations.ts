import type { Catalogue, Operation } from '../../api/mod.ts'

/**
 * The operations that have every word in their name, group, method or path, the likeliest first: words that are whole
 * words of the name count most, then parts of it, then the group, then the path.
 *
 * @example searchOperations(catalogue, ['delete', 'device'])[0].name // 'deleteDevice'
 */
export function searchOperations(catalogue: Catalogue, words: readonly string[]): readonly Operation[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/[\s,]+/)).filter(Boolean)
  const found: Ranked[] = []
  for (const name of catalogue.names()) {
    const operation = catalogue.find(name)
    const rank = operation && rankOf(operation, wanted)
    if (operation && rank !== undefined) found.push({ operation, rank })
  }
  return found.sort(byRank).map(({ operation }) => operation)
}

interface Ranked {
  readonly operation: Operation
  readonly rank: number
}

/** Of equals, the shorter name says more with fewer words. */
const byRank = (a: Ranked, b: Ranked) =>
  a.rank - b.rank || a.operation.name.length - b.operation.name.length || (a.operation.name < b.operation.name ? -1 : 1)

/** The sum over all words; undefined where one is not there at all. */
function rankOf(operation: Operation, words: readonly string[]): number | undefined {
  let rank = operation.deprecated ? 1 : 0
  for (const word of words) {
    const one = rankOfWord(operation, word)
    if (one === undefined) return undefined
    rank += one
  }
  return rank
}

function rankOfWord({ name, group, method, path }: Operation, word: string): number | undefined {
  const plain = word.replace(/[_-]/g, '')
  const parts = name.split(/(?=[A-Z])/).map((part) => part.toLowerCase())
  if (parts.includes(word) || name.toLowerCase() === plain) return 0
  if (plain !== '' && name.toLowerCase().includes(plain)) return 1
  if (`${group}.${name}`.toLowerCase().includes(word)) return 2
  if (method.toLowerCase() === word) return 2
  return path.toLowerCase().includes(word) ? 3 : undefined
}
