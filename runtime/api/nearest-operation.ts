import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import { findByForeignName } from './foreign-names.ts'
import type { Operation } from './types.ts'
import { nameOf } from './usage.ts'

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
  const foreign = fittest(findByForeignName(second ?? first, catalogue), first)
  if (foreign) return nameOf(foreign)
  return near ? `${group}.${near}` : nearestAnywhere(catalogue, first, second)
}

/** Of those that another client calls by that name, the one of the group, else the first. */
const fittest = (found: readonly Operation[], group: string) =>
  found.find((operation) => operation.group === group) ?? found[0]

function nearestAnywhere(catalogue: Catalogue, first: string, second: string | undefined): string | undefined {
  if (second === undefined) return nearest(first, [...catalogue.groups, ...bareOf(catalogue)])
  const group = nearest(first, catalogue.groups)
  const inGroup = group && nearest(second, catalogue.names(group))
  return inGroup ? `${group}.${inGroup}` : nearest(second, bareOf(catalogue))
}

const bareOf = (catalogue: Catalogue) => catalogue.names().map((name) => name.slice(name.indexOf('.') + 1))
