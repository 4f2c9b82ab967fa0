import type { Answer, Call } from './call.ts'

/** The call in a `Request`, for those who need no port. */
export async function fromRequest(request: Request): Promise<Call> {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    origin: url.origin,
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(await request.arrayBuffer()),
    signal: request.signal,
  }
}

export function toResponse({ status, headers, body }: Answer): Response {
  const isNull = status === 204 || status === 304
  return new Response(isNull ? null : (body ?? null), { status, headers })
}
