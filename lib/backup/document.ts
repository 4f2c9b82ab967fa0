/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** One entity in a backup: what it is without ids, which are names here. */
export interface Document {
  /** `DEVICE`. */
  readonly kind: string
  /** Its name; where several of a kind are called alike, from the second on with a number: `Floor (2)`. */
  readonly name: string
  readonly entity: Json
  /** Nodes and connections of a rule chain. */
  readonly metadata?: Json
  /** By scope, then by key. */
  readonly attributes?: Readonly<Record<string, Json>>
  /** Relations that begin here. */
  readonly relations?: readonly Json[]
}

/** What must not be read by everybody, by `KIND/name`: credentials of devices, keys for provisioning. */
export type Secrets = Readonly<Record<string, Json>>

/** An entity as the server gave it. */
export interface Raw {
  readonly id: { readonly entityType: string; readonly id: string }
  readonly createdTime: number
  readonly [field: string]: unknown
}

export interface Tenant {
  /** By `KIND/name`, kinds in the order of what rests on what. */
  readonly documents: ReadonlyMap<string, Document>
  /** The same entities as the server gave them. */
  readonly raws: ReadonlyMap<string, Raw>
  readonly secrets: Secrets
}

export const keyOf = (kind: string, name: string): string => `${kind}/${name}`
