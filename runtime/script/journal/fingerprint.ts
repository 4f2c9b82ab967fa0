import { createHash } from 'node:crypto'
import type { Call } from '../../http/types.ts'
import { blankSecrets } from '../../redact.ts'
import { sentValue } from '../changes/call-value.ts'

/** `sent` tells what a call sends, `key` for which item too. Neither depends on a secret. */
export function fingerprint(call: Call): { readonly key: string; readonly sent: string } {
  const { method, path, query = {}, body, item = '' } = call
  const content = sentValue(call) ?? (body?.kind === 'text' ? body.text : (body?.kind ?? ''))
  const sent = hash([method, path, query, blankSecrets(JSON.stringify(content))])
  return { sent, key: hash([sent, item]) }
}

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
