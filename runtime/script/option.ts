/** What all kinds of options have. */
interface Common {
  readonly description: string
  /** Must be given; never together with a default. */
  readonly required?: boolean
  /** Takes words that stand without a flag, in the order of the definitions; a list takes all that are left. */
  readonly positional?: boolean
  /** Word for the value in help. */
  readonly value?: string
}

/**
 * An option of a task, as data. In the task its name is camelCase, as a flag kebab-case.
 *
 * - `string`, `number`, `boolean` (a switch, off unless given), `enum` (one of `values`)
 * - `list`: texts; the flag may be repeated, and takes several words where the task has no positionals; with `commas`,
 *   a text is split at them
 * - `file`: a path, `-` for stdin or stdout; what the user types is its own grant, for that path and that access
 * - `duration` (`90s`, `7d`) in ms, `time` (ISO, `7d` ago, `yesterday`, …) in ms since 1970. Defaults of both are written
 *   as a user would type them. Times without a zone are those of the option `tz`, where a task has one, else UTC.
 */
export type Option =
  | (Common & { readonly type: 'string'; readonly default?: string })
  | (Common & { readonly type: 'number'; readonly default?: number; readonly min?: number; readonly max?: number })
  | (Common & { readonly type: 'boolean' })
  | (Common & { readonly type: 'enum'; readonly values: readonly string[]; readonly default?: string })
  | (Common & { readonly type: 'list'; readonly commas?: boolean })
  | (Common & { readonly type: 'file'; readonly access: 'read' | 'write' })
  | (Common & { readonly type: 'duration'; readonly default?: string })
  | (Common & { readonly type: 'time'; readonly default?: string })

export type Options = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { readonly type: 'number' | 'duration' | 'time' }
  ? number
  : O extends { readonly type: 'boolean' }
    ? boolean
    : O extends { readonly type: 'list' }
      ? readonly string[]
      : O extends { readonly type: 'enum'; readonly values: readonly (infer V)[] }
        ? V
        : string

/** Always there: a list is empty and a switch off where nothing was given. */
type IsThere<O extends Option> = O extends
  | { readonly required: true }
  | { readonly default: string | number }
  | { readonly type: 'list' | 'boolean' }
  ? true
  : false

/** What a task's `run` gets as `options`. */
export type OptionValues<O extends Options> = {
  readonly [N in keyof O]: IsThere<O[N]> extends true ? ValueOf<O[N]> : ValueOf<O[N]> | undefined
}

/** What a program may give for one: the value, or what a user would type. */
type Given<O extends Option> = O extends { readonly type: 'time' }
  ? number | string | Date
  : O extends { readonly type: 'duration' }
    ? number | string
    : O extends { readonly type: 'list' }
      ? string | readonly string[]
      : ValueOf<O>

type Due<O extends Options> = { [N in keyof O]: O[N] extends { readonly required: true } ? N : never }[keyof O]

/** What a task takes when it is called as a function. */
export type OptionInput<O extends Options> = {
  readonly [N in Due<O>]: Given<O[N]>
} & { readonly [N in Exclude<keyof O, Due<O>>]?: Given<O[N]> | undefined }

/** `deviceProfile` → `device-profile`. */
export const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
