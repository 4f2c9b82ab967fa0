import { nearestOperation, openEveryEdition } from '../api/mod.ts'
import type { Connection } from '../connect.ts'
import * as door from '../mod.ts'
import type { Lookup } from '../script/chains.ts'
import { createScripts } from '../script/scripts.ts'
import type { Context } from './context.ts'
import { shippedLibrary } from './library.ts'
import { scriptCache } from './script-cache.ts'
import { servicesOf } from './task-services.ts'

/** What scripts import from 'tbx'; what they connect to ends with the command. */
export const doorOf = (context: Pick<Context, 'connect'>) => ({ ...door, connect: context.connect })

/** What typed code and scripts find without declaring it; `scripts` only where `code` names it. */
export async function scopeOf(context: Context, args: readonly string[] = [], code = '') {
  const { api } = await context.connection()
  const scripts = /\bscripts\b/.test(code) ? await scriptsOf(context) : undefined
  return { ...doorOf(context), api, args, console, ...(scripts && { scripts }) }
}

/** The tasks of tbx as functions, of the command's own connection or of another. */
export async function scriptsOf(
  context: Context,
  other?: Pick<Connection, 'api' | 'live'> & Partial<Pick<Connection, 'under'>>,
) {
  const { host, signal } = context
  const { api, live, under } = other ?? (await context.connection())
  return createScripts({
    library: shippedLibrary(host),
    host,
    api,
    live,
    ...(under && { under }),
    signal,
    publicDoor: doorOf(context),
    cacheFolder: scriptCache(host),
    connect: context.connect,
    services: () => servicesOf(context),
  })
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
