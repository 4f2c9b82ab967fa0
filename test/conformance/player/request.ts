import type { Call, Json, Reply } from './types.ts'

/** One request as the scenario describes it; a redirection is an answer. */
export async function request(url: string, { method, path, headers = {}, body, raw, form }: Call): Promise<Reply> {
  const sent = form ? toForm(form) : (raw ?? (body === undefined ? undefined : JSON.stringify(body)))
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const reply = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      Accept: 'application/json',
      ...(sent !== undefined && !form && !typed && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  })
  const text = await reply.text()
  return { status: reply.status, headers: reply.headers, text, body: parse(text, reply.headers.get('content-type')) }
}

function toForm(fields: Record<string, Json>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || typeof value !== 'object') form.append(name, String(value))
    else form.append(name, new Blob([value.content], { type: value.type ?? 'application/octet-stream' }), value.name)
  }
  return form
}

function parse(text: string, type: string | null): Json {
  if (text === '') return undefined
  if (!type?.includes('json')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
