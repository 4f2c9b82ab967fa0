import yargs from 'yargs'
import { TbxError } from '../errors.ts'
import { flagOf, type Option, type Options } from '../script/option.ts'

/** What was typed for a task: the values of its options, as text, and whether it is to change nothing. */
export interface TaskArguments {
  readonly given: Readonly<Record<string, unknown>>
  readonly dryRun: boolean
}

/**
 * Reads a task's own arguments; what they may be is checked by `readOptions`.
 *
 * @throws TbxError of kind `usage` for words that nothing takes, and a flag that is given twice or without its value
 */
export async function parseTaskArguments(
  args: readonly string[],
  { options, changes }: { readonly options: Options; readonly changes?: boolean | undefined },
): Promise<TaskArguments> {
  const all = Object.entries(options)
  const parsed = await parse(args, options)
  const given: Record<string, unknown> = {}
  const names = new Map(all.map(([name]) => [flagOf(name), name]))
  const { _: words = [], $0: _program, 'dry-run': dryRun = false, ...flags } = parsed
  for (const [flag, value] of Object.entries(flags)) {
    const name = names.get(flag) ?? flag
    if (Array.isArray(value) && options[name] && options[name].type !== 'list') throw twice(flag)
    given[name] = value
  }
  if (dryRun !== false && !changes) given['dry-run'] = dryRun
  placeWords((words as unknown[]).map(String), all, given)
  return { given, dryRun: dryRun === true && changes === true }
}

async function parse(args: readonly string[], options: Options): Promise<Record<string, unknown>> {
  const all = Object.entries(options)
  return (await yargs([...args])
    .help(false)
    .version(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      // a flag must not swallow the words that a task takes without one
      'greedy-arrays': !all.some(([, { positional }]) => positional),
    })
    .options({
      'dry-run': { type: 'boolean' },
      ...Object.fromEntries(all.map(([name, o]) => [flagOf(name), typeOf(o)])),
    })
    .exitProcess(false)
    .fail((message) => {
      throw unreadable(message)
    })
    .parseAsync()) as Record<string, unknown>
}

function typeOf({ type }: Option) {
  if (type === 'boolean') return { type: 'boolean' as const }
  return type === 'list'
    ? { type: 'array' as const, string: true, requiresArg: true }
    : { type: 'string' as const, requiresArg: true }
}

/** Gives the words that stand alone to the positionals, in their order. */
function placeWords(words: string[], all: readonly [string, Option][], given: Record<string, unknown>): void {
  for (const [name, option] of all.filter(([, { positional }]) => positional)) {
    if (words.length === 0) return
    if (option.type === 'list') given[name] = [...((given[name] as string[] | undefined) ?? []), ...words.splice(0)]
    else if (given[name] === undefined) given[name] = words.shift()
  }
  const [extra] = words
  if (extra !== undefined) throw new TbxError('usage', `cannot use '${extra}': nothing takes it`, { hint: HINT })
}

/** yargs' own words for a flag at the end of the line that wants a value. */
function unreadable(message: string): TbxError {
  const flag = /^Not enough arguments following: (.+)$/.exec(message)?.[1]
  return new TbxError(
    'usage',
    flag ? `cannot use --${flag}: its value is missing` : `cannot read the arguments: ${message}`,
  )
}

const HINT = 'see its help: --help; quote a value that has spaces'

const twice = (flag: string): TbxError => new TbxError('usage', `cannot use --${flag}: it is given twice`)
