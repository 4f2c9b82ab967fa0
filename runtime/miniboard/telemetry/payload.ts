import { hasMarkup } from '../entities/checks.ts'
import { BareRefusal, failed } from '../wire/refusal.ts'
import { jsonText, type Kv, toKv } from './kv.ts'
import { isNumber, readLenientJson, type Value } from './lenient-json.ts'

/** Values of one moment. */
export type Moment = { ts: number; values: [string, Kv][] }

/** Telemetry in any of its forms: values, `{ ts, values }`, or a list of either. */
export function readMoments(body: string, now: number): Moment[] {
  const root = parse(body, 'Unable to parse time series payload: Invalid JSON body!')
  try {
    return toMoments(root, now)
  } catch (cause) {
    throw new BareRefusal(400, `Unable to parse time series payload. Invalid JSON body: ${(cause as Error).message}`)
  }
}

/** @param skipNulls as for what devices send; else a null is an error */
export function toMoments(root: Value, now: number, skipNulls = false): Moment[] {
  if (Array.isArray(root)) return root.flatMap((item) => toMoments(item, now, skipNulls))
  if (!(root instanceof Map)) throw new Error(`Can't parse value: ${jsonText(root)}`)
  const values = root.get('values')
  const ts = root.get('ts')
  if (ts === undefined || values === undefined) return [{ ts: now, values: toValues(root, skipNulls) }]
  if (!(values instanceof Map)) throw new Error(`Not a JSON Object: ${jsonText(values)}`)
  return [{ ts: toTs(ts), values: toValues(values, skipNulls) }]
}

/** Attributes are one object. */
export function readAttributes(body: string): [string, Kv][] {
  const root = parse(body, 'Invalid JSON')
  if (!(root instanceof Map)) throw new BareRefusal(400, 'Request is not a JSON object')
  if (root.size === 0) throw new BareRefusal(400, 'No attributes data found in request body!')
  try {
    return toValues(root, false)
  } catch (cause) {
    throw failed((cause as Error).message)
  }
}

export function toValues(values: Map<string, Value>, skipNulls: boolean): [string, Kv][] {
  const out: [string, Kv][] = []
  for (const [key, value] of values) if (value !== null || !skipNulls) out.push([key, toKv(value)])
  return out
}

/** @throws BareRefusal 400 for a key that is blank, too long or holds markup */
export function checkKeys(keys: Iterable<string>, blank: string): void {
  for (const key of keys) {
    if (key.trim() === '') throw new BareRefusal(400, blank)
    if (key.length > 255) throw new BareRefusal(400, 'Validation error: key length must be equal or less than 255')
    if (hasMarkup(key)) throw new BareRefusal(400, 'Validation error: key is malformed')
  }
}

function toTs(value: Value): number {
  const text =
    typeof value === 'string'
      ? value
      : value !== null && typeof value === 'object' && isNumber(value)
        ? value.number
        : ''
  const ts = Number(text)
  if (text === '' || !Number.isFinite(ts)) throw new Error(`For input string: "${text}"`)
  return Math.trunc(ts)
}

function parse(body: string, fault: string): Value {
  try {
    return readLenientJson(body)
  } catch {
    throw new BareRefusal(400, fault)
  }
}
