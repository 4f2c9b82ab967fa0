import type { Context } from './context.ts'
import type { Flag, FlagValues, Positional } from './flag.ts'

/** A command, as data with a `run`. Positionals are optional for the parser: the command says better what is missing. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly positionals?: readonly Positional[]
  readonly flags?: readonly Flag[]
  readonly examples?: readonly (readonly [line: string, what: string])[]
  /** Sentences under the usage. */
  readonly details?: string
  /** What follows the first positional belongs to the script, except the flags of every command. */
  readonly passesArguments?: boolean
  /** Says nothing on stderr where that is no terminal, except what went wrong. */
  readonly silent?: boolean
  /**
   * The command as it is for its first word: with the parameters of an operation as its flags and positionals. The word
   * itself is then no longer among the words. Throws kind `usage` where there is nothing of that name.
   */
  refine?(word: string): Promise<Command>
  /** Help of what the words name, where that has its own; `undefined` for that of the command. */
  help?(context: Context): Promise<string | undefined>
  /** Does the work; gives an exit code where it is not 0. */
  run(context: Context): Promise<number | undefined>
}

/** What was typed, checked against the definitions. */
export interface Invocation {
  readonly command: Command
  /** Positionals by name; of a `rest` all. */
  readonly words: readonly string[]
  /** Values by the flag's name. */
  readonly flags: FlagValues
}
