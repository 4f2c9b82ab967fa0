/** A flag, as data: parsing, help and (later) shell completion are made from it. */
export interface Flag {
  readonly name: string
  readonly summary: string
  /** Word for the value in help; a flag without one is a switch. */
  readonly value?: string
  readonly kind?: 'text' | 'number' | 'port'
  /** The values that it may have. */
  readonly choices?: readonly string[]
  /** A switch that is on unless `--no-<name>` is given. */
  readonly negated?: boolean
}

export interface Positional {
  readonly name: string
  /** Takes all that follow. */
  readonly rest?: boolean
}

/** Values by the flag's name. */
export type FlagValues = Readonly<Record<string, string | number | boolean | undefined>>
