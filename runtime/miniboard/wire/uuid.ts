import { randomBytes } from 'node:crypto'
import { badRequest } from './refusal.ts'

/** The id that stands for "none": the system tenant, a device without a customer. */
export const NULL_UUID = '13814000-1dd2-11b2-8080-808080808080'

/** UUIDs that carry their time (version 1), as the server makes them: their text order is not the order of creation. */
export function createUuids(clock: { now(): number }): { next(): string } {
  const GREGORIAN_MS = 12_219_292_800_000n
  const node = randomBytes(8)
  node[0] = (node[0] as number & 0x3f) | 0x80
  const tail = `${node.toString('hex', 0, 2)}-${node.toString('hex', 2)}`
  let last = 0n
  return {
    next() {
      const now = (BigInt(Math.floor(clock.now())) + GREGORIAN_MS) * 10_000n
      last = now > last ? now : last + 1n
      const hex = last.toString(16).padStart(15, '0')
      return `${hex.slice(7)}-${hex.slice(3, 7)}-1${hex.slice(0, 3)}-${tail}`
    },
  }
}

/** As Java reads a UUID: parts may be short, and the whole may not be too long. */
export function parseUuid(text: string): string {
  if (UUID.test(text)) return text.toLowerCase()
  if (text.length > 36) throw badRequest('UUID string too large')
  const parts = text.split('-')
  if (parts.length !== 5 || parts.some((part) => part === '')) throw badRequest(`Invalid UUID string: ${text}`)
  for (const part of parts) {
    const at = part.search(/[^0-9a-f]/i)
    if (at >= 0) throw badRequest(`Error at index ${at} in: "${part}"`)
  }
  return parts
    .map((part, i) => part.slice(-(WIDTHS[i] as number)).padStart(WIDTHS[i] as number, '0'))
    .join('-')
    .toLowerCase()
}

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text)
}

const WIDTHS = [8, 4, 4, 4, 12]
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
