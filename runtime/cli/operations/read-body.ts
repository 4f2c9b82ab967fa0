import { basename, resolve } from 'node:path'
import type { Operation } from '../../api/mod.ts'
import { parseJsonText } from '../../config/json-text.ts'
import { TbxError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { readInput } from '../read-input.ts'
import { givenOf } from './parameter-flags.ts'

/**
 * The body that was asked for with `--body`, or the fields of a form.
 *
 * @throws TbxError `usage` where a file is missing or its text is no JSON, with line and column
 */
export async function readBody(context: Context, operation: Operation): Promise<unknown> {
  const { body } = operation
  if (body?.kind === 'form') return readForm(context, operation)
  const given = context.flags.body
  if (!body || given === undefined) return undefined
  const { text, name } = await readGiven(context, String(given))
  if (body.kind === 'text') return text
  const value = await parseJsonText(text, name)
  // the server reads this one as it stands, numbers of any length included
  if (body.kind === 'jsonText') return text
  refuseLongIntegers(text, name)
  return value
}

async function readGiven(context: Context, given: string): Promise<{ text: string; name: string }> {
  if (given === '-' || given === '@-') {
    return { text: await readInput(context.host, context.say, 'the body'), name: 'stdin' }
  }
  if (!given.startsWith('@')) return { text: given, name: '--body' }
  const file = given.slice(1)
  return { text: readFile(context, file, context.host.files.read), name: file }
}

function readFile<T>({ host }: Context, file: string, read: (path: string) => T | undefined): T {
  try {
    const content = read(resolve(host.cwd, file))
    if (content !== undefined) return content
  } catch (cause) {
    throw new TbxError('usage', `cannot read "${file}": ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
  throw new TbxError('usage', `cannot read "${file}": there is no such file`)
}

/** JSON.parse would round them, and what is sent would not be what was written. */
function refuseLongIntegers(text: string, name: string): void {
  const [, digits] = /(?<=[[:,\s])(-?\d{16,})(?=\s*[,\]}])/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, '""')) ?? []
  if (digits === undefined || BigInt(Number(digits)) === BigInt(digits)) return
  throw new TbxError('usage', `cannot send ${digits} of "${name}" exactly: it is past 2^53`, {
    hint: 'send it as a string, if the server takes one',
  })
}

function readForm(context: Context, operation: Operation): Record<string, unknown> | undefined {
  const fields = givenOf(operation).flatMap(({ name, in: place, flag }) => {
    const value = context.flags[flag.name]
    if (value === undefined || (place !== 'form' && place !== 'file')) return []
    if (place === 'form') return [[name, String(value)]]
    const file = String(value).replace(/^@/, '')
    return [[name, { name: basename(file), content: readFile(context, file, context.host.files.readBytes) }]]
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}
