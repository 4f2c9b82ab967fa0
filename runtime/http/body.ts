import type { Readable } from 'node:stream'
import type { Body, FormValue } from './types.ts'

/** What goes on the wire for one attempt. */
export interface WireBody {
  readonly body?: string | Uint8Array | Readable | FormData
  readonly headers: Readonly<Record<string, string>>
}

/** Makes the body anew for each attempt; forms bring their own content type with its boundary. */
export function toWire(body: Body | undefined): WireBody {
  if (body === undefined) return { headers: {} }
  switch (body.kind) {
    case 'json':
      return { body: JSON.stringify(body.value), headers: { 'Content-Type': 'application/json' } }
    case 'text':
      return { body: body.text, headers: { 'Content-Type': body.type } }
    case 'bytes':
      return { body: body.bytes, headers: { 'Content-Type': body.type } }
    case 'stream':
      return { body: body.open(), headers: { 'Content-Type': body.type, ...lengthHeader(body.length) } }
    case 'form':
      return { body: toForm(body.fields), headers: {} }
  }
}

const lengthHeader = (length: number | undefined): Record<string, string> =>
  length === undefined ? {} : { 'Content-Length': String(length) }

function toForm(fields: Readonly<Record<string, FormValue>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else if (value instanceof Blob) form.append(name, value)
    else form.append(name, toBlob(value), value.name)
  }
  return form
}

const toBlob = ({ content, type = 'application/octet-stream' }: Exclude<FormValue, string | Blob>): Blob =>
  new Blob([content], { type })
