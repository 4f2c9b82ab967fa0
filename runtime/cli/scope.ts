import { nearestOperation, openEveryEdition } from '../api/mod.ts'
import * as door from '../mod.ts'
import type { Lookup } from '../script/chains.ts'
import type { Context } from './context.ts'

/** What scripts import from 'tbx'; what they connect to ends with the command. */
export const doorOf = (context: Pick<Context, 'connect'>) => ({ ...door, connect: context.connect })

/** What typed code and scripts find without declaring it. */
export async function scopeOf(context: Context, args: readonly string[] = []) {
  const { api } = await context.connection()
  return { ...doorOf(context), api, args, console }
}

/** Looks names up in the facts, so that a misspelt operation is found out before anything runs. */
export function lookupNames(): Lookup {
  const catalogue = openEveryEdition()
  return {
    isGroup: (name) => catalogue.groups.includes(name),
    isOperation: (group, name) => catalogue.names(group).includes(name),
    isBare: (name) => catalogue.groupOf(name) !== undefined,
    nearest: (path) => nearestOperation(catalogue, path),
  }
}
