import type { Operation } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'
import type { FlagValues } from '../flag.ts'
import { givenOf } from './parameter-flags.ts'

/** What was typed for one call. */
export interface Typed {
  /** Path parameters by their place. */
  readonly words: readonly string[]
  readonly flags: FlagValues
  /** The body, or the fields of a form, read and parsed. */
  readonly body?: unknown
}

/**
 * The arguments of the operation's function: path parameters, the body where there is one, the rest as one object. A
 * path parameter comes from its flag, else from the next word.
 *
 * @throws TbxError `usage` for a word too many
 */
export function callArguments(operation: Operation, { words, flags, body }: Typed): readonly unknown[] {
  const given = givenOf(operation)
  const left = [...words]
  const path = given.filter((one) => one.in === 'path').map(({ flag }) => flags[flag.name] ?? left.shift())
  if (left.length > 0) {
    throw new TbxError('usage', `cannot use '${left[0]}': every path parameter of the operation is given already`, {
      hint: `see: tbx call ${operation.group}.${operation.name} --help`,
    })
  }
  const rest = given
    .filter((one) => one.in === 'query' || one.in === 'header')
    .map(({ name, array, flag }) => [name, toList(flags[flag.name], array)] as const)
    .filter(([, value]) => value !== undefined)
  return [...path, ...(operation.body ? [body] : []), ...(rest.length > 0 ? [Object.fromEntries(rest)] : [])]
}

const toList = (value: FlagValues[string], array: boolean) =>
  array && typeof value === 'string' ? value.split(',') : value
