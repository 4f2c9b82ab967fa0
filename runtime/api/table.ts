import type { BodyFacts, Edition, LegacyRoute, Method, Parameter, RepeatRule, ResultKind } from './types.ts'

/**
 * The facts of one edition as they are generated: JSON texts, so that a start parses none of them and a call only
 * those of its group.
 */
export interface Table {
  readonly edition: Edition
  readonly version: string
  /** JSON of `Shared`. */
  readonly shared: string
  /** By group: the names of the operations that are on the api object, with spaces between, and the JSON of all its `Row`s. */
  readonly groups: Readonly<Record<string, readonly [names: string, rows: string]>>
}

/** What rows refer to by index or name. */
export interface Shared {
  readonly enums: Readonly<Record<string, readonly string[]>>
  readonly parameters: readonly SharedParameter[]
  readonly authorities: readonly (readonly string[])[]
}

/** A parameter whose values may stand under a name in `Shared.enums`. */
export interface SharedParameter extends Omit<Parameter, 'values'> {
  readonly values?: string | readonly string[]
}

export type Row = readonly [
  name: string,
  method: Method,
  path: string,
  parameters: readonly number[],
  /** Index, or -1 where they are not known. */
  authorities: number,
  result: ResultKind,
  repeat: RepeatRule,
  effect: 'read' | 'write',
  more?: RowExtras,
]

/** Present where true or known. */
export interface RowExtras {
  readonly body?: BodyFacts
  readonly paged?: 'query' | 'body'
  readonly sort?: string
  readonly since?: string
  readonly legacy?: LegacyRoute
  readonly deprecated?: true
  readonly credentials?: true
  readonly session?: true
  readonly permissions?: readonly string[]
  readonly editions?: readonly Edition[]
}

/** Names that another edition has and CE has not, by group, with spaces between. */
export type MoreNames = Readonly<Record<string, string>>
