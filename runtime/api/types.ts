import type { Repeat } from '../http/types.ts'

/** What is known of one operation of the REST API. Frozen; the same object for every call. */
export interface Operation {
  /** The official operationId. */
  readonly name: string
  /** The controller, without `-controller` or `-endpoint`, in camelCase. */
  readonly group: string
  readonly method: Method
  /** Path with its parameters in braces: `/api/device/{deviceId}`. */
  readonly path: string
  /** Path parameters in path order, then required ones, then the rest. */
  readonly parameters: readonly Parameter[]
  readonly body?: BodyFacts
  readonly result: ResultKind
  /** Where page and pageSize stand, where the answer is a page. */
  readonly paged?: 'query' | 'body'
  /** Property that `.all()` and `.pages()` sort by unless asked otherwise. */
  readonly sort?: string
  /** Who may call it: any of these; none means that no login is needed, or that it is not known. */
  readonly authorities: readonly string[]
  /** Nobody knows who may call it: PE and Cloud rest on their documents alone. */
  readonly unknownAuthorities?: true
  /** Permissions of a role that it needs as well, in PE and Cloud: `READ`, `WRITE:GROUP`. */
  readonly permissions?: readonly string[]
  /** Editions that have it, where not all do. */
  readonly editions?: readonly Edition[]
  /** First release (3.6.4 or later) that serves the route. */
  readonly since?: string
  /** An older route of the same handler, for servers before `since`. */
  readonly legacy?: LegacyRoute
  readonly deprecated: boolean
  readonly repeat: RepeatRule
  readonly effect: 'read' | 'write'
  /** Whether the answer holds a token, password, key or link that lets somebody in. */
  readonly credentials: boolean
  /** Whether it belongs to the session (login, logout, renewal) and is not on the api object. */
  readonly session: boolean
}

/** Community Edition, Professional Edition, ThingsBoard Cloud. */
export type Edition = 'ce' | 'pe' | 'paas'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly format?: string
  readonly array?: boolean
  readonly required?: boolean
  readonly default?: unknown
  /** What it may be. */
  readonly values?: readonly string[]
  /** The values are those that are documented; the server takes others. */
  readonly open?: boolean
  /** It is an id, of this entity type, or `ANY`: an object that has an id will do. */
  readonly id?: string
  /** First release that looks at it, where that is later than the operation's. */
  readonly since?: string
}

export interface BodyFacts {
  /**
   * `json`: a value; `jsonText`: a value, or text that is JSON already; `text`: raw text; `form`: multipart fields.
   */
  readonly kind: 'json' | 'jsonText' | 'text' | 'form'
  readonly required?: boolean
  /** What a JSON body must be: an object, an array of ids, or anything. */
  readonly shape?: 'object' | 'ids' | 'any'
  /** Name of the schema. */
  readonly schema?: string
  readonly fields?: readonly FormField[]
}

export interface FormField {
  readonly name: string
  readonly file?: boolean
  readonly required?: boolean
}

/** `loose`: JSON where it is JSON, else text. `location`: the answer is a redirect, its target is the result. */
export type ResultKind = 'json' | 'loose' | 'text' | 'bytes' | 'location'

/**
 * `Repeat`, or what it depends on: `ifVersioned` (`always` once the body has an id and a version), `ifId` (once it has
 * an id), `ifTimed` (once every point of the telemetry has its own time); `ifUnsent` otherwise.
 */
export type RepeatRule = Repeat | 'ifVersioned' | 'ifId' | 'ifTimed'

export interface LegacyRoute {
  readonly path: string
  readonly since: string
  /** Parameters that the older route needs in its query. */
  readonly requires?: readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: the types of answers come with the schemas; unknown would force casts on every script
export type Answer = any

/** What holds for a call beyond its arguments. */
export interface CallOptions {
  /** Ends the call, and every page that is still to come. */
  readonly signal?: AbortSignal
  /** Time limit of one attempt, ms. */
  readonly timeout?: number
}

/**
 * One operation. Arguments: path parameters in path order, then the body where there is one, then one object with
 * the query parameters.
 *
 * @throws TbxError `usage` before anything is sent; after that by what the server answered
 */
export interface OperationFunction<Args extends readonly unknown[] = Answer, Result = Answer> {
  (...args: Args): Promise<Result>
  readonly operation: Operation
  /** The call as a line for a POSIX shell; wants `TB_URL` and `TB_TOKEN` there. */
  curl(...args: Args): string
}

/** An operation that answers pages. */
export interface PagedOperationFunction<Args extends readonly unknown[] = Answer, Row = Answer>
  extends OperationFunction<Args, Page<Row>> {
  /**
   * Every row, each id once, oldest first unless asked otherwise; one page is read ahead.
   *
   * @throws IncompleteError where a page fails or the list kept changing
   */
  all(...args: Args): Rows<Row>
  /** The same, page by page. */
  pages(...args: Args): Rows<Page<Row>>
}

export interface Rows<T> extends AsyncIterableIterator<T> {
  /** All that is left, in memory. */
  toArray(): Promise<T[]>
}

export interface Page<Row = Answer> {
  readonly data: readonly Row[]
  readonly totalPages: number
  readonly totalElements: number
  readonly hasNext: boolean
}
