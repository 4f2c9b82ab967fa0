import type { Catalogue, Operation } from '../../api/mod.ts'
import { nearestOperation } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'

/**
 * The operation that a typed word means: `device.getDeviceById`, `getDeviceById`, the same with `api.` before it or in
 * another spelling (`get_device_by_id`), or `GET /api/device/{deviceId}`.
 *
 * @throws TbxError `usage` with the nearest name
 */
export function findOperation(catalogue: Catalogue, word: string): Operation {
  const operation = lookUp(catalogue, word)
  if (operation) return operation
  const near = nearOperation(catalogue, word)
  throw new TbxError('usage', `unknown operation '${word}'${near ? `: did you mean '${near}'?` : ''}`, {
    hint: near ? `see: tbx api ${near}` : 'tbx api WORDS finds one',
  })
}

/** The operation that a word means, if there is one. */
export function lookUp(catalogue: Catalogue, word: string): Operation | undefined {
  const name = word.replace(/^api\./, '')
  return catalogue.find(name) ?? byRoute(catalogue, word) ?? byKey(catalogue, name)
}

/** The name that a misspelt one most likely meant. */
export function nearOperation(catalogue: Catalogue, word: string): string | undefined {
  const near = nearestOperation(catalogue, word.replace(/^api\./, ''))
  const group = near === undefined ? undefined : catalogue.groupOf(near)
  return group === undefined ? near : `${group}.${near}`
}

function byRoute(catalogue: Catalogue, word: string): Operation | undefined {
  const [, method, path] = /^([A-Za-z]+) +(\/\S*)$/.exec(word) ?? []
  const found = method && path ? catalogue.match(method, path) : undefined
  return found?.session ? undefined : found
}

/** Only letters and digits count: other clients write names in snake case or in small letters. */
function byKey(catalogue: Catalogue, name: string): Operation | undefined {
  const wanted = toKey(name)
  const fits = catalogue
    .names()
    .filter((full) => toKey(full) === wanted || toKey(full.slice(full.indexOf('.') + 1)) === wanted)
  return fits.length === 1 ? catalogue.find(fits[0] ?? '') : undefined
}

const toKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
