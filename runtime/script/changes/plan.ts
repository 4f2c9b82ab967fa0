import type { Difference } from '../../../lib/diff.ts'
import { blankSecrets } from '../../redact.ts'

/** One call that a dry run did not send. */
export interface PlannedCall {
  /** `group.operation`, or `METHOD /path`. */
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, unknown>>
  /** The item of a bulk operation that it belongs to. */
  readonly item?: string
  /** What it would have sent. */
  readonly body?: unknown
  /** Old → new, where the old was read before. */
  readonly changes?: readonly Difference[]
}

/** Calls as NDJSON, secrets blanked. */
export const planText = (calls: readonly PlannedCall[]): string =>
  calls.map((call) => `${blankSecrets(JSON.stringify(call))}\n`).join('')

/** Most lines that are said on stderr. */
const MOST_LINES = 40

/**
 * The plan for a person: how many calls of each operation, then each call as a line.
 *
 * @example planLines(calls) // ['would change: 2 × device.saveDevice', '  POST /api/device "Pump 1"', …]
 */
export function planLines(calls: readonly PlannedCall[]): string[] {
  // a task that holds back its changes itself has told them in its rows: "nothing" would contradict them
  if (calls.length === 0) return []
  const counts = new Map<string, number>()
  for (const { operation } of calls) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const left = calls.length - MOST_LINES
  return [
    `would change: ${[...counts].map(([operation, count]) => `${count} × ${operation}`).join(', ')}`,
    ...calls.slice(0, MOST_LINES).map((call) => blankSecrets(`  ${lineOf(call)}`)),
    ...(left > 0 ? [`  … and ${left} more: --plan FILE holds all of them`] : []),
  ]
}

function lineOf({ method, path, query, item, body, changes }: PlannedCall): string {
  const search = query
    ? `?${new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]))}`
    : ''
  const name = nameIn(body) ?? item
  return [`${method} ${path}${search}`, ...(name === undefined ? [] : [`"${name}"`]), ...changesText(changes)].join(' ')
}

function nameIn(body: unknown): string | undefined {
  const { name, title, email } = (body ?? {}) as Readonly<Record<string, unknown>>
  const found = name ?? title ?? email
  return typeof found === 'string' ? found : undefined
}

function changesText(changes: readonly Difference[] | undefined): string[] {
  if (!changes) return []
  if (changes.length === 0) return ['(as it is)']
  return [changes.map(({ path, old, new: now }) => `${path}: ${short(old)} → ${short(now)}`).join(', ')]
}

function short(value: unknown): string {
  const text = value === undefined ? 'none' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
