import type { ResultKind } from '../api/types.ts'
import type { OperationFact } from './generate-facts.ts'

/** How the answer of an operation is read. */
export function resultOf({ response: { actual, contentType, format } }: OperationFact): ResultKind {
  if (actual?.type === 'redirect') return 'location'
  if (actual?.type === 'string') return 'json'
  if (actual?.type === 'text') return 'text'
  if (actual?.type === 'any' || actual?.type === 'none' || contentType === undefined) return 'loose'
  if (format === 'binary') return 'bytes'
  return contentType.endsWith('json') ? 'json' : 'text'
}
