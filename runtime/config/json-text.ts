import { TbxError } from '../errors.ts'

/**
 * Parses JSON that a person wrote. Throws a config error with line and column (from 1) and quotes no more of the text
 * than one character: there may be a password next to the mistake.
 *
 * @example await parseJsonText('{"a":}', 'body.json') // cannot read "body.json" as JSON: line 1, column 6: …
 */
export async function parseJsonText(text: string, name: string): Promise<unknown> {
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch {
    throw new TbxError('config', `cannot read "${name}" as JSON: ${await firstFault(json)}`)
  }
}

/** JSON.parse of Node 20 gives no position in half of its messages, and quotes the text around the mistake. */
async function firstFault(json: string): Promise<string> {
  const { parse } = await import('lossless-json')
  try {
    parse(json)
    return 'it is not valid'
  } catch (error) {
    const [, reason, position] = /^(.*?)(?: encountered)? at position (\d+)$/s.exec((error as Error).message) ?? []
    if (position === undefined) return 'it is not valid'
    const { line, column } = placeOf(json, Number(position))
    return `line ${line}, column ${column}: ${reason}`
  }
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
