import { createPaint } from '../../output/paint.ts'
import type { Finding } from './finding.ts'

/** A finding as a line, and what to do as another. */
export function findingText({ status, check, found, advice }: Finding, color: boolean): string {
  const { red, yellow } = createPaint(color)
  const paint = { ok: (text: string) => text, warn: yellow, fail: red }[status]
  const line = `${paint(status.padEnd(4))}  ${check.padEnd(12)}  ${found}\n`
  return advice === undefined ? line : `${line}${' '.repeat(20)}→ ${advice}\n`
}
