import type { Host } from '../host.ts'
import type { Format } from '../output/format.ts'
import { writeResult } from '../output/render.ts'

/** Puts a result on stdout: a table for a person, JSON for a program, or what was asked for. */
export async function printValue(
  { stdout }: Host,
  value: unknown,
  { format, color }: { format: Format | undefined; color: boolean },
): Promise<string | undefined> {
  const terminal = stdout.isTTY === true
  const { note } = await writeResult(value, stdout, {
    format: format ?? (terminal ? 'table' : 'json'),
    color: color && terminal,
  })
  return note
}
