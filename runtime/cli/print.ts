import type { Host } from '../host.ts'
import type { Format } from '../output/format.ts'
import { writeResult } from '../output/render.ts'

/** Puts a result on stdout: a table for a person, JSON for a program, or what was asked for. */
export async function printValue(
  { stdout }: Host,
  value: unknown,
  { format, color, live }: { format: Format | undefined; color: boolean; live: boolean },
): Promise<string | undefined> {
  const terminal = stdout.isTTY === true
  const { note } = await writeResult(value, stdout, {
    format: format ?? (terminal ? 'table' : live ? 'ndjson' : 'json'),
    color: color && terminal,
    // the widths of its first row say nothing of the later ones
    ...(live && { sample: 1, columns: Number.POSITIVE_INFINITY }),
  })
  return note
}
