import type { Readable } from 'node:stream'

/** Sends one call and gives its reply. The whole client is layers around one such function. */
export type Send = (call: Call) => Promise<Reply>

/** Something that stands around a `Send`: trace, retry, pace, session. */
export type Layer = (next: Send) => Send

/**
 * Whether a call may be sent again when it is not known what became of it:
 * `always` (doing it twice is doing it once), `ifUnsent` (it creates something: only when the server surely did not
 * take it), `never`.
 */
export type Repeat = 'always' | 'ifUnsent' | 'never'

export interface Call {
  readonly method: string
  /** Path below the base URL, beginning with `/`, already percent-encoded, without query. */
  readonly path: string
  /** Query parameters; `undefined` and `null` are left out, an array is sent as one parameter with commas, or repeated. */
  readonly query?: Query
  readonly body?: Body
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Defaults to `always` for GET, HEAD, PUT and DELETE, else `ifUnsent`. */
  readonly repeat?: Repeat
  /** Whether it changes something at the server; by the method where it is not said. */
  readonly changes?: boolean
  /** `answer`: a redirect is the answer, to be read from its `location`; else it is an error. None is ever followed. */
  readonly redirect?: 'answer'
  /** The item of a bulk operation that it belongs to, where there is one. */
  readonly item?: string
  /** `group.operation`, for errors and the trace. */
  readonly operation?: string
  /** Value of the authorization header; set by the session for each attempt. */
  readonly authorization?: string
  /** Ask for the body as a stream: it is not held in memory, and no longer covered by repeats. */
  readonly stream?: boolean
  /** Time limit for one attempt, answer and body included, ms. */
  readonly timeout?: number
  /** Which attempt this is, from 1; set by retry. */
  readonly attempt?: number
  /** Where pace notes how long the call stood in its queue, ms: that time does not count against retry's budget. */
  readonly queued?: { ms: number }
  /** Id that tbx gave the call; the same for all of its attempts. */
  readonly requestId?: string
}

export type Query = Readonly<Record<string, unknown>>

/** What a call sends. A repeat must be able to send it again, so a stream comes as a function that opens a fresh one. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, FormValue>> }
  | { readonly kind: 'stream'; readonly open: () => Readable; readonly type: string; readonly length?: number }

export type FormValue =
  | string
  | Blob
  | { readonly name: string; readonly content: string | Uint8Array; readonly type?: string }

/**
 * An answer, whatever its status. Its body is held in memory and may be read in any of the ways, unless the call asked
 * for a stream: then it is read once, or discarded.
 */
export interface Reply {
  readonly status: number
  /** Header value by lower-case name. */
  header(name: string): string | undefined
  text(): Promise<string>
  /** The parsed body; `undefined` where it is empty. Integers past 2^53 come as strings. Throws SyntaxError. */
  json(): Promise<unknown>
  bytes(): Promise<Uint8Array>
  stream(): Readable
  /** Throws the body away, so that its connection can be used again. */
  discard(): Promise<void>
  /** Resolves when the body has been read, thrown away or has failed: the connection is free. Never rejects. */
  readonly closed: Promise<void>
  /** Length of the body in bytes, where it is held in memory. */
  readonly size?: number
  /** What a layer has to say about this answer, such as what was learned about the server's rate limit. */
  readonly note?: string
}
