import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'

/**
 * The error for a chain such as `device.getDevicById` that leads to no operation; it names the nearest one.
 *
 * @example throw unknownOperation(catalogue, 'device.getDevicById')
 */
export function unknownOperation(catalogue: Catalogue, name: string): TbxError {
  const other = nearestOperation(catalogue, name)
  const guess = other ? `did you mean "api.${other}"` : 'the documentation lists what there is'
  return new TbxError('usage', `no operation is called "api.${name}": ${guess}`, { operation: name })
}

/** The `group.operation`, group or bare name that a chain which leads to nothing most likely meant. */
export function nearestOperation(catalogue: Catalogue, name: string): string | undefined {
  const [first = '', second] = name.split('.')
  const group = catalogue.groups.includes(first) ? first : undefined
  const near = group && second ? nearest(second, catalogue.names(group)) : undefined
  const elsewhere = second === undefined ? undefined : catalogue.find(second)
  if (elsewhere) return `${elsewhere.group}.${second}`
  return near ? `${group}.${near}` : nearestAnywhere(catalogue, first, second)
}

function nearestAnywhere(catalogue: Catalogue, first: string, second: string | undefined): string | undefined {
  if (second === undefined) return nearest(first, [...catalogue.groups, ...bareOf(catalogue)])
  const group = nearest(first, catalogue.groups)
  const inGroup = group && nearest(second, catalogue.names(group))
  return inGroup ? `${group}.${inGroup}` : nearest(second, bareOf(catalogue))
}

const bareOf = (catalogue: Catalogue) => catalogue.names().map((name) => name.slice(name.indexOf('.') + 1))
