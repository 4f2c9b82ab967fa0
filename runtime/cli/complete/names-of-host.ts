import { posix, resolve } from 'node:path'
import { readProfiles } from '../../config/profiles-file.ts'
import type { Host } from '../../host.ts'
import type { ShippedTask } from '../../script/library.ts'
import type { Candidate, Names } from './complete-words.ts'
import { taskParts } from './task-parts.ts'

/** Names as this machine has them; what cannot be read has none. */
export function namesOfHost(host: Host): Names {
  return {
    async profiles() {
      const { profiles } = await readProfiles(host)
      return [...profiles].map(([value, { url = '' }]) => ({ value, summary: url }))
    },
    scripts: async () => (await tasksOf(host)).map(({ name, summary }) => ({ value: name, summary })),
    async task(name) {
      const task = (await tasksOf(host)).find((one) => one.name === name)
      return task && taskParts(task)
    },
    async operations(prefix) {
      const { openCatalogue } = await import('../../api/mod.ts')
      return operationNames(openCatalogue(), prefix)
    },
    paths: (prefix) => paths(host, prefix),
  }
}

/** None where their index is missing: files can be offered all the same. */
async function tasksOf(host: Host): Promise<readonly ShippedTask[]> {
  const { shippedLibrary } = await import('../library.ts')
  try {
    return shippedLibrary(host).tasks()
  } catch {
    return []
  }
}

type Catalogue = ReturnType<typeof import('../../api/mod.ts').openCatalogue>

/** Groups first, as there are hundreds of operations; behind a dot those of the group, without one bare names too. */
function operationNames(catalogue: Catalogue, prefix: string): Candidate[] {
  const dot = prefix.indexOf('.')
  if (dot >= 0) {
    const group = prefix.slice(0, dot)
    return catalogue.names(group).map((name) => {
      const { method, path } = catalogue.find(`${group}.${name}`) ?? {}
      return { value: `${group}.${name}`, summary: `${method} ${path}` }
    })
  }
  const groups = catalogue.groups.map((group) => ({
    value: `${group}.`,
    summary: `${catalogue.names(group).length} operations`,
  }))
  if (prefix === '') return groups
  const bare = catalogue.names().map((name) => name.slice(name.indexOf('.') + 1))
  return [...groups, ...bare.filter((name) => catalogue.groupOf(name) !== undefined).map((value) => ({ value }))]
}

function paths({ files, cwd }: Host, prefix: string): string[] {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const start = prefix.slice(folder.length)
  const isShown = (name: string) => name.startsWith(start) && (start !== '' || !name.startsWith('.'))
  return files
    .list(resolve(cwd, folder || '.'))
    .filter(isShown)
    .map((name) => {
      const path = posix.join(folder, name)
      return files.isFolder(resolve(cwd, path)) ? `${path}/` : path
    })
}
