import type { Command } from '../command.ts'
import type { Completes, Flag, Positional } from '../flag.ts'
import { GLOBAL_FLAGS } from '../flags.ts'
import { takesValue, wordAt } from '../words.ts'

/** One thing that could be typed. One that ends in `.`, `/` or `=` goes on without a space. */
export interface Candidate {
  readonly value: string
  readonly summary?: string
}

export interface Completion {
  readonly candidates: readonly Candidate[]
  /** The shell should offer its files too. */
  readonly files: boolean
}

/** What may follow a name. */
export type Parts = Required<Pick<Command, 'flags' | 'positionals'>>

/** Names that are not in the definitions. */
export interface Names {
  profiles(): Promise<readonly Candidate[]>
  /** Names of tasks; files come from the shell. */
  scripts(): Promise<readonly Candidate[]>
  /** What a task takes; `undefined` where there is none of that name. */
  task(name: string): Promise<Parts | undefined>
  operations(prefix: string): Promise<readonly Candidate[]>
  /** Paths of files that begin like this, folders with a slash at the end. */
  paths(prefix: string): readonly string[]
}

/**
 * What the last of the words could become. It is made from the definitions of the commands; an operation's parameters
 * come from its facts.
 *
 * @example await completeWords(['call', 'device.getTen'], { commands, names }) // device.getTenantDevices, …
 */
export async function completeWords(
  words: readonly string[],
  { commands, names }: { commands: readonly Command[]; names: Names },
): Promise<Completion> {
  const before = words.slice(0, -1)
  const current = words.at(-1) ?? ''
  const typed = await typedSoFar(before, { commands, names })
  if (before.includes('--')) return FILES_ONLY
  const assigned = /^(--[\w-]+=)(.*)$/s.exec(current)
  const [, start = '', rest = current] = assigned ?? []
  const flag = assigned ? flagOf(start.slice(0, -1), typed.flags) : awaited(before, typed.flags)
  if (flag) return beginningWith(rest, await valuesOf(flag, rest, names), start)
  if (current.startsWith('-')) return beginningWith(current, freeFlags(typed, before))
  if (!typed.command) return beginningWith(current, commands.map(toCandidate))
  const positional = positionalAt(typed.words.length, typed.command)
  return positional ? beginningWith(current, await valuesOf(positional, current, names)) : NOTHING
}

const NOTHING: Completion = { candidates: [], files: false }
const FILES_ONLY: Completion = { candidates: [], files: true }

interface Typed {
  /** As it is for its first word. */
  readonly command: Command | undefined
  readonly flags: readonly Flag[]
  /** Words of the command, without its name and the word that refined it. */
  readonly words: readonly string[]
}

async function typedSoFar(
  before: readonly string[],
  { commands, names }: { commands: readonly Command[]; names: Names },
): Promise<Typed> {
  const name = wordAt(0, before, GLOBAL_FLAGS)
  const general = commands.find((command) => command.name === name)
  if (!general) return { command: undefined, flags: GLOBAL_FLAGS, words: [] }
  const word = wordAt(1, before, [...GLOBAL_FLAGS, ...(general.flags ?? [])])
  const refined = word === undefined ? undefined : await refine(general, word, names)
  const command = refined ?? general
  const flags = [...(command.flags ?? []), ...GLOBAL_FLAGS]
  return { command, flags, words: allWords(before, flags).slice(refined ? 2 : 1) }
}

/** The command as it is for its first word: with the parameters of an operation, or the options of a task. */
async function refine(general: Command, word: string, names: Names): Promise<Command | undefined> {
  if (general.refine) return general.refine(word).catch(() => undefined)
  if (general.positionals?.[0]?.completes !== 'script') return undefined
  const task = await names.task(word)
  // a task that changes nothing has no dry run
  const others = (general.flags ?? []).filter(({ name }) => name !== 'dry-run')
  return task && { ...general, ...task, flags: [...task.flags, ...others] }
}

function allWords(args: readonly string[], flags: readonly Flag[]): string[] {
  const words: string[] = []
  for (let word = wordAt(0, args, flags); word !== undefined; word = wordAt(words.length, args, flags)) words.push(word)
  return words
}

const flagOf = (arg: string, flags: readonly Flag[]): Flag | undefined =>
  flags.find(({ name, aliases = [] }) => [name, ...aliases].some((one) => `--${one}` === arg))

/** The flag whose value comes next. */
function awaited(before: readonly string[], flags: readonly Flag[]): Flag | undefined {
  const last = before.at(-1) ?? ''
  return takesValue(last, flags) ? flagOf(last, flags) : undefined
}

/** Flags that are not there yet; a switch of the whole program only before a command. */
function freeFlags({ flags, command }: Typed, before: readonly string[]): Candidate[] {
  const given = new Set(before.map((word) => word.replace(/=.*$/s, '')))
  return flags
    .filter(({ name, aliases = [] }) => ![name, ...aliases].some((one) => given.has(`--${one}`)))
    .filter(({ name }) => name !== 'version' || !command)
    .map(({ name, negated, summary }) => ({ value: negated ? `--no-${name}` : `--${name}`, summary }))
}

const toCandidate = ({ name, summary }: Command): Candidate => ({ value: name, summary })

function positionalAt(index: number, { positionals = [] }: Command): Positional | undefined {
  const last = positionals.at(-1)
  return positionals[index] ?? (last?.rest ? last : undefined)
}

async function valuesOf(
  { choices, suggestions, completes }: Pick<Flag & Positional, 'choices' | 'suggestions' | 'completes'>,
  prefix: string,
  names: Names,
): Promise<Completion> {
  const listed = (choices ?? suggestions ?? []).map((value) => ({ value }))
  if (completes === undefined) return { candidates: listed, files: false }
  const { candidates, files } = await NAMED[completes](prefix, names)
  return { candidates: [...listed, ...candidates], files }
}

const NAMED: Readonly<Record<Completes, (prefix: string, names: Names) => Promise<Completion>>> = {
  profile: async (_, names) => ({ candidates: await names.profiles(), files: false }),
  operation: async (prefix, names) => ({ candidates: await names.operations(prefix), files: false }),
  script: async (_, names) => ({ candidates: await names.scripts(), files: true }),
  file: async (prefix, names) =>
    // `@file`: the shell itself does not look behind the sign
    prefix.startsWith('@')
      ? { candidates: names.paths(prefix.slice(1)).map((path) => ({ value: `@${path}` })), files: false }
      : FILES_ONLY,
}

function beginningWith(prefix: string, found: Completion | readonly Candidate[], start = ''): Completion {
  const { candidates, files } = 'files' in found ? found : { candidates: found, files: false }
  const fitting = candidates.filter(({ value }) => value.startsWith(prefix))
  return { files, candidates: fitting.map((one) => ({ ...one, value: start + one.value })) }
}
