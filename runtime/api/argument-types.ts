/** What stands for an entity: its id object, the entity itself, or a row of an entity query. */
export type EntityLike = EntityRef | { readonly id: EntityRef } | { readonly entityId: EntityRef }

/** An id as text, or what has one. */
export type IdOf = string | EntityLike

interface EntityRef {
  readonly id: string
  readonly entityType?: string | null
}

/** A value, or several of them. */
export type OneOrMore<T> = T | readonly T[]

export type Whole = number | bigint

/** ms since 1970, or a date; a whole number. */
export type Time = number | bigint | Date

/** Any other text: beside names that are worth completing, though others are possible. */
export type Text = string & {}

/** A file that is sent. */
export type FileValue =
  | Blob
  | Uint8Array
  | { readonly name: string; readonly content: string | Uint8Array; readonly type?: string }

/** A file as a field of a form: text will do. */
export type FileContent = FileValue | string

/**
 * What is sent of an entity: any part of it, for what is required, what only the server sets, and what an update may
 * leave out differ by operation; but nothing that it does not have.
 */
export type Draft<T> = 0 extends 1 & T
  ? T
  : T extends readonly (infer Row)[]
    ? readonly Draft<Row>[]
    : T extends { entityType: string; id: string }
      ? Pick<T, 'id'> & { readonly entityType?: T['entityType'] | Text }
      : T extends object
        ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
        : T
