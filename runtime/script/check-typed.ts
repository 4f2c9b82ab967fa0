import { checkChains, findChains, type Lookup } from './chains.ts'
import { parseTyped } from './javascript.ts'
import type { Program } from './syntax.ts'

/**
 * Looks up the chains on `api` of an input at the prompt. What does not parse (yet) is left to those who run it.
 *
 * @throws TbxError of kind `usage` for a name that the api object does not have
 */
export function checkTyped(text: string, lookup: Lookup): void {
  const program = tryParse(text)
  if (program) checkChains(findChains(program, text), { lookup, text, fileName: 'REPL' })
}

function tryParse(text: string): Program | undefined {
  try {
    return parseTyped(text)
  } catch {
    return undefined
  }
}
