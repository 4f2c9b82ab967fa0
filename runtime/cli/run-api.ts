import { type Catalogue, type Operation, openCatalogue } from '../api/mod.ts'
import { TbxError } from '../errors.ts'
import type { Context } from './context.ts'
import { describeOperation } from './operations/describe-operation.ts'
import { lookUp, nearOperation } from './operations/find-operation.ts'
import { operationText } from './operations/operation-text.ts'
import { searchOperations } from './operations/search-operations.ts'

/** Groups, a group, one operation, or what is found: by what was asked for. */
export async function runApi(context: Context): Promise<number> {
  const { words, print, say } = context
  const catalogue = openCatalogue()
  if (words.length === 0) {
    await print(groupRows(catalogue))
    say('tbx api GROUP lists its operations, tbx api WORDS finds some')
    return 0
  }
  const [first = ''] = words
  // several words are a search, unless they are a method and a path
  const one = words.length === 1 || words[1]?.startsWith('/') ? lookUp(catalogue, words.join(' ')) : undefined
  if (one) return showOne(context, one)
  const found = inGroup(catalogue, words) ?? searchOperations(catalogue, words)
  if (found.length === 0) throw nothingFound(catalogue, words.join(' '))
  if (found.length === 1 && found[0]) return showOne(context, found[0])
  await print(found.map(({ group, name, method, path }) => ({ operation: `${group}.${name}`, method, path })))
  if (!catalogue.groups.includes(first)) say(`${found.length} operations; tbx api OPERATION tells all of one`)
  return 0
}

async function showOne({ host, flags, print }: Context, operation: Operation): Promise<number> {
  const asText = flags.output === 'table' || (flags.output === undefined && host.stdout.isTTY === true)
  if (asText) host.stdout.write(operationText(operation))
  else await print(describeOperation(operation))
  return 0
}

const groupRows = (catalogue: Catalogue) =>
  catalogue.groups.map((group) => ({ group, operations: catalogue.names(group).length }))

function inGroup(catalogue: Catalogue, [first = '', ...others]: readonly string[]): readonly Operation[] | undefined {
  if (others.length > 0 || !catalogue.groups.includes(first)) return undefined
  return catalogue.names(first).flatMap((name) => catalogue.find(`${first}.${name}`) ?? [])
}

function nothingFound(catalogue: Catalogue, words: string): TbxError {
  const near = nearOperation(catalogue, words)
  return new TbxError('notFound', `no operation is found for '${words}'`, {
    hint: near ? `did you mean '${near}'?` : 'tbx api alone lists the groups',
  })
}
