/** One request, whatever brought it: a socket or `fetch`. */
export type Call = {
  method: string
  /** as sent, without the query */
  path: string
  query: URLSearchParams
  /** `http://host:port`, as the caller named it */
  origin: string
  /** @param name in lower case */
  header(name: string): string | undefined
  body: Uint8Array
  /** ends when the caller has gone */
  signal?: AbortSignal | undefined
}

/** What goes back. A body that is text is sent as UTF-8. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body?: string | Uint8Array | undefined
}

export function bodyText(call: Call): string {
  return new TextDecoder().decode(call.body)
}
