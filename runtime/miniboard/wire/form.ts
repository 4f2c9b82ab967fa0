import type { Call } from './call.ts'
import { CODE, Refusal } from './refusal.ts'

export type FormFile = { name: string; type: string; data: Uint8Array }
export type Form = { text(name: string): string | undefined; file(name: string): FormFile | undefined }

/** The parts of a multipart body. */
export async function readForm(call: Call): Promise<Form> {
  const type = call.header('content-type') ?? ''
  if (!type.startsWith('multipart/'))
    throw new Refusal(415, CODE.badRequest, `Content-Type '${type || 'application/octet-stream'}' is not supported`)
  const form = await new Response(call.body, { headers: { 'content-type': type } }).formData()
  const files = new Map<string, FormFile>()
  for (const [name, value] of form) {
    if (typeof value === 'string') continue
    files.set(name, {
      name: value.name,
      type: value.type || 'application/octet-stream',
      data: new Uint8Array(await value.arrayBuffer()),
    })
  }
  return {
    text: (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : undefined
    },
    file: (name) => files.get(name),
  }
}
