import { inspect } from 'node:util'
import { BLANK, isSecretName } from '../redact.ts'

/**
 * A frozen copy whose secrets can be read by name only: `util.inspect` and `JSON.stringify` show `***`, and a copy by
 * spreading lacks them, so that a secret cannot get into a log by accident.
 *
 * @example JSON.stringify(hideSecrets({ kind: 'apiKey', apiKey: 'tb_…' })) // {"kind":"apiKey","apiKey":"***"}
 */
export function hideSecrets<T extends object>(value: T): Readonly<T> {
  const fields = Object.entries(value)
  const shown = Object.fromEntries(fields.map(([name, field]) => [name, isSecretName(name) ? BLANK : field]))
  const copy = {} as T
  for (const [name, field] of fields) {
    Object.defineProperty(copy, name, { value: field, enumerable: !isSecretName(name) })
  }
  Object.defineProperty(copy, 'toJSON', { value: () => shown })
  Object.defineProperty(copy, inspect.custom, { value: () => shown })
  return Object.freeze(copy)
}
