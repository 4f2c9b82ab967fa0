/** What a word stands for, so that completion can offer the names of it. */
export type Completes = 'profile' | 'operation' | 'script' | 'file'

/** A flag, as data: parsing, help and shell completion are made from it. */
export interface Flag {
  readonly name: string
  readonly summary: string
  /** Other spellings that are accepted, and not shown. */
  readonly aliases?: readonly string[]
  /** Word for the value in help; a flag without one is a switch. */
  readonly value?: string
  /** Word for the value of a switch that may have one, behind a `=` alone: `--demo=3.9.1`. */
  readonly optionalValue?: string
  readonly kind?: 'text' | 'number' | 'port'
  /** The values that it may have. */
  readonly choices?: readonly string[]
  /** Values that are offered; it may have others. */
  readonly suggestions?: readonly string[]
  readonly completes?: Completes
  /** A switch that is on unless `--no-<name>` is given. */
  readonly negated?: boolean
}

export interface Positional {
  readonly name: string
  /** The command does without it. */
  readonly optional?: boolean
  /** Takes all that follow. */
  readonly rest?: boolean
  /** Values that are offered; it may have others. */
  readonly suggestions?: readonly string[]
  /** What it may be. */
  readonly choices?: readonly string[]
  readonly completes?: Completes
}

/** Values by the flag's name. */
export type FlagValues = Readonly<Record<string, string | number | boolean | undefined>>
