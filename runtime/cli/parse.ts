import yargs from 'yargs'
import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Command, Invocation } from './command.ts'
import type { Flag, FlagValues } from './flag.ts'
import { GLOBAL_FLAGS } from './flags.ts'
import { takesValue, wordAt } from './words.ts'

type Parsed = Record<string, unknown> & { readonly _: readonly (string | number)[] }

/**
 * Finds the command and reads its flags. Throws kind `usage` for what is not defined, with the nearest name.
 * `commands[0]` is what runs where none is named.
 */
export async function parseArguments(args: readonly string[], commands: readonly Command[]): Promise<Invocation> {
  const name = wordAt(0, args, GLOBAL_FLAGS)
  const general = name === undefined ? commands[0] : commands.find((c) => c.name === name)
  if (!general) throw unknownCommand(name ?? '', commands)
  const word = general.refine && wordAt(1, args, [...GLOBAL_FLAGS, ...(general.flags ?? [])])
  const command = word === undefined ? general : ((await general.refine?.(word)) ?? general)
  const flags = [...GLOBAL_FLAGS, ...(command.flags ?? [])]
  const { ours, theirs } = command.passesArguments ? splitScriptArguments(args, flags) : { ours: args, theirs: [] }
  const parsed = await parse(ours, flags)
  const words = parsed._.map(String).slice((name === undefined ? 0 : 1) + (word === undefined ? 0 : 1))
  refuseUnknownFlags(parsed, flags, name === undefined ? 'tbx' : `tbx ${command.name}`)
  refuseExtraWords(words, command)
  refuseWrongWords(words, command)
  return { command, words: [...words, ...theirs], flags: values(parsed, flags) }
}

/** Flags of tbx may stand anywhere before `--`; all else behind the script's name is the script's own. */
function splitScriptArguments(args: readonly string[], flags: readonly Flag[]): { ours: string[]; theirs: string[] } {
  const ours: string[] = []
  const theirs: string[] = []
  let words = 0
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      theirs.push(...args.slice(i + 1))
      break
    }
    if (!arg.startsWith('-')) words++
    const isOurs = isFlag(arg, flags) || words < 2 || (words === 2 && !arg.startsWith('-'))
    const target = isOurs ? ours : theirs
    target.push(arg)
    if (takesValue(arg, flags) && i + 1 < args.length) target.push(args[++i] ?? '')
  }
  return { ours, theirs }
}

const isFlag = (arg: string, flags: readonly Flag[]): boolean => {
  const name = arg.replace(/=.*$/s, '')
  return flags.some((flag) => name === `--${flag.name}` || (flag.negated && name === `--no-${flag.name}`))
}

async function parse(args: readonly string[], flags: readonly Flag[]): Promise<Parsed> {
  const options = Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)]))
  return (await yargs(withEmptyValues(args, flags))
    .help(false)
    .version(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'duplicate-arguments-array': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .options(options)
    .alias({ h: 'help', V: 'version' })
    .exitProcess(false)
    .fail((message) => {
      throw new TbxError('usage', `cannot read the arguments: ${message}`)
    })
    .parseAsync()) as unknown as Parsed
}

/** To yargs a switch that may have a value is a text: without an empty one it would take the next word. */
function withEmptyValues(args: readonly string[], flags: readonly Flag[]): string[] {
  const open = new Set(flags.flatMap(({ name, optionalValue }) => (optionalValue ? [`--${name}`] : [])))
  const end = args.indexOf('--')
  return args.map((arg, index) => (open.has(arg) && (end < 0 || index < end) ? `${arg}=` : arg))
}

function optionOf({ value, optionalValue, negated, aliases = [] }: Flag) {
  if (optionalValue !== undefined) return { alias: aliases, type: 'string' as const }
  if (value === undefined) return { alias: aliases, type: 'boolean' as const, ...(negated && { default: true }) }
  return { alias: aliases, type: 'string' as const, requiresArg: true }
}

function values(parsed: Parsed, flags: readonly Flag[]): FlagValues {
  return Object.fromEntries(flags.map((flag) => [flag.name, checkedValue(flag, parsed[flag.name])]))
}

function checkedValue(flag: Flag, value: unknown): string | number | boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value
  const text = String(value)
  if (flag.optionalValue !== undefined && SWITCHED.has(text)) return text !== 'false'
  if (flag.choices && !flag.choices.includes(text)) {
    throw new TbxError('usage', `cannot use --${flag.name} '${text}': it is one of ${flag.choices.join(', ')}`)
  }
  if (flag.kind === 'number') return checkedNumber(flag, text, { is: (n) => n > 0, means: 'a number above 0' })
  if (flag.kind !== 'port') return text
  return checkedNumber(flag, text, {
    is: (n) => Number.isInteger(n) && n >= 0 && n < 65_536,
    means: 'a port, 0 to 65535',
  })
}

const SWITCHED: ReadonlySet<string> = new Set(['', 'true', 'false'])

interface NumberRule {
  readonly is: (number: number) => boolean
  readonly means: string
}

function checkedNumber({ name }: Flag, text: string, { is, means }: NumberRule): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isFinite(number) && is(number)) return number
  throw new TbxError('usage', `cannot use --${name} '${text}': it is ${means}`)
}

function refuseUnknownFlags(parsed: Parsed, flags: readonly Flag[], typed: string): void {
  const known = new Set(['_', '$0', 'h', 'V', ...flags.flatMap(({ name, aliases = [] }) => [name, ...aliases])])
  const unknown = Object.keys(parsed).find((name) => !known.has(name))
  if (unknown === undefined) return
  const near = nearest(
    unknown,
    flags.map(({ name }) => name),
  )
  const shown = unknown.length === 1 ? `-${unknown}` : `--${unknown}`
  throw new TbxError('usage', `unknown flag '${shown}'${near ? `: did you mean '--${near}'?` : ''}`, {
    hint: `see: ${typed} --help`,
  })
}

function refuseExtraWords(words: readonly string[], { name, positionals = [] }: Command): void {
  const extra = positionals.some(({ rest }) => rest) ? undefined : words[positionals.length]
  if (extra === undefined) return
  throw new TbxError('usage', `cannot use '${extra}': 'tbx ${name}' takes ${positionals.length} argument(s)`, {
    hint: `see: tbx ${name} --help`,
  })
}

function refuseWrongWords(words: readonly string[], { name, positionals = [] }: Command): void {
  for (const [index, { name: what, choices }] of positionals.entries()) {
    const word = words[index]
    if (word === undefined || !choices || choices.includes(word)) continue
    const near = nearest(word, choices)
    const guess = near ? `did you mean '${near}'?` : `it is one of ${choices.join(', ')}`
    throw new TbxError('usage', `unknown ${what} '${word}' of 'tbx ${name}': ${guess}`, {
      hint: `see: tbx ${name} --help`,
    })
  }
}

function unknownCommand(name: string, commands: readonly Command[]): TbxError {
  const near = nearest(
    name,
    commands.map((c) => c.name),
  )
  return new TbxError('usage', `unknown command '${name}'${near ? `: did you mean 'tbx ${near}'?` : ''}`, {
    hint: 'see: tbx --help',
  })
}
