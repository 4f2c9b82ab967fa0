import { nearestOperation, openCatalogue } from '../api/mod.ts'
import * as publicDoor from '../mod.ts'
import type { Lookup } from '../script/chains.ts'
import { createScripts } from '../script/scripts.ts'
import type { Context } from './context.ts'
import { shippedLibrary } from './library.ts'
import { scriptCache } from './script-cache.ts'
import { connectTask, servicesOf } from './task-services.ts'

export { publicDoor }

/** What typed code and scripts find without declaring it; `scripts` only where `code` names it. */
export async function scopeOf(context: Context, args: readonly string[] = [], code = '') {
  const { api } = await context.connection()
  const { connect } = publicDoor
  const scripts = /\bscripts\b/.test(code) ? await scriptsOf(context) : undefined
  return { ...publicDoor, api, connect, args, console, ...(scripts && { scripts }) }
}

/** The tasks of tbx as functions. */
export async function scriptsOf(context: Context) {
  const { host, signal } = context
  const { api } = await context.connection()
  return createScripts({
    library: shippedLibrary(host),
    host,
    api,
    signal,
    publicDoor,
    cacheFolder: scriptCache(host),
    connect: connectTask(),
    services: () => servicesOf(context),
  })
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
