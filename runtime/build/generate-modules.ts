import { generateEntities } from './generate-entities.ts'
import { type AllFacts, createEditionsOf } from './generate-facts.ts'
import { type ForeignName, generateForeignNames } from './generate-foreign-names.ts'
import { generateMoreNames } from './generate-more-names.ts'
import { generateNames } from './generate-names.ts'
import { generateTable } from './generate-table.ts'
import { mergeCatalogues } from './merge-catalogues.ts'

/**
 * All modules under `runtime/api/generated`, text by name.
 *
 * @param read gives the parsed file of that name under `runtime/api/facts`
 */
export function generateModules(read: (name: string) => unknown): Record<string, string> {
  const facts = {
    catalogues: { ce: read('ce'), pe: read('pe'), paas: read('paas') },
    effects: read('effects'),
  } as AllFacts
  const editionsOf = createEditionsOf(facts.catalogues)
  const every = mergeCatalogues(facts.catalogues)
  return {
    ce: generateTable('ce', facts),
    pe: generateTable('pe', facts),
    paas: generateTable('paas', facts),
    'more-names': generateMoreNames(facts),
    'foreign-names': generateForeignNames([...list(read('restclient')), ...list(read('handlers'))]),
    'ce-entities': generateEntities(facts.catalogues.ce),
    'ce-names': generateNames(facts.catalogues.ce, facts.effects, editionsOf),
    'every-entities': generateEntities(every),
    'every-names': generateNames(every, facts.effects, editionsOf),
  }
}

const list = (value: unknown) => value as readonly ForeignName[]
