import { nearestOperation, openCatalogue } from '../api/mod.ts'
import * as publicDoor from '../mod.ts'
import type { OpenOptions, Target } from '../open.ts'
import type { Lookup } from '../script/chains.ts'
import type { Context } from './context.ts'

/** What `import … from 'tbx'` gives; with `--read-only` a server that a script connects to itself is read-only as well. */
export function doorOf({ flags }: Pick<Context, 'flags'>): typeof publicDoor {
  if (flags['read-only'] !== true) return publicDoor
  const connect = (target?: string | Target, options: OpenOptions = {}) =>
    publicDoor.connect(target, { ...options, readOnly: true })
  return { ...publicDoor, connect }
}

/** What typed code and scripts find without declaring it. */
export async function scopeOf(context: Context, args: readonly string[] = []) {
  const { api } = await context.connection()
  return { ...doorOf(context), api, args, console }
}

/** Looks names up in the facts, so that a misspelt operation is found out before anything runs. */
export function lookupNames(): Lookup {
  const catalogue = openCatalogue()
  return {
    isGroup: (name) => catalogue.groups.includes(name),
    isOperation: (group, name) => catalogue.names(group).includes(name),
    isBare: (name) => catalogue.groupOf(name) !== undefined,
    nearest: (path) => nearestOperation(catalogue, path),
  }
}
