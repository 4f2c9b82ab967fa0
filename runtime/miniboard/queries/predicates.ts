import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Kv } from '../telemetry/kv.ts'
import { failed } from '../wire/refusal.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { toLike } from './like.ts'
import type { DynamicValue, Predicate, PredicateValue } from './shapes.ts'
import type { Found } from './values.ts'

type Scope = { services: Services; who: Who }
type Test = (found: Found) => boolean

/** A condition made ready: values that depend on the caller are looked up once. */
export function toTest(scope: Scope, predicate: Predicate): Test {
  if (predicate.type === 'COMPLEX') {
    const tests = predicate.predicates.map((one) => toTest(scope, one))
    return predicate.operation === 'OR'
      ? (found) => tests.some((test) => test(found))
      : (found) => tests.every((test) => test(found))
  }
  const wanted = resolve(scope, predicate.type, predicate.value)
  if (predicate.type === 'STRING') return textTest(predicate.operation, String(wanted ?? ''), predicate.ignoreCase)
  if (predicate.type === 'NUMERIC') return numberTest(predicate.operation, Number(wanted ?? 0))
  const isTrue = wanted === true
  return (found) => {
    const value = 'kv' in found && found.kv.type === 'b' ? found.kv.value : undefined
    return value !== undefined && (predicate.operation === 'EQUAL') === (value === isTrue)
  }
}

function textTest(operation: string, wanted: string, ignoreCase: boolean): Test {
  if (wanted === '') return () => true
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text)
  const test = textOperation(operation, fold(wanted))
  const isNegative = operation.startsWith('NOT_')
  return (found) => {
    const value = textOf(found)
    return value === undefined ? isNegative : test(fold(value))
  }
}

function textOperation(operation: string, wanted: string): (text: string) => boolean {
  const list = wanted.split(',').map((part) => part.trim())
  switch (operation) {
    case 'EQUAL':
      return (text) => text === wanted
    case 'NOT_EQUAL':
      return (text) => text !== wanted
    case 'STARTS_WITH':
      return toLike(`${wanted}%`, false)
    case 'ENDS_WITH':
      return toLike(`%${wanted}`, false)
    case 'CONTAINS':
      return toLike(`%${wanted}%`, false)
    case 'NOT_CONTAINS': {
      const contains = toLike(`%${wanted}%`, false)
      return (text) => !contains(text)
    }
    case 'IN':
      return (text) => list.includes(text)
    default:
      return (text) => !list.includes(text)
  }
}

function numberTest(operation: string, wanted: number): Test {
  return (found) => {
    const value = numberOf(found)
    if (value === undefined) return false
    switch (operation) {
      case 'EQUAL':
        return value === wanted
      case 'NOT_EQUAL':
        return value !== wanted
      case 'GREATER':
        return value > wanted
      case 'LESS':
        return value < wanted
      case 'GREATER_OR_EQUAL':
        return value >= wanted
      default:
        return value <= wanted
    }
  }
}

function textOf(found: Found): string | undefined {
  if ('kv' in found) return found.kv.type === 's' ? found.kv.value : undefined
  return found.field
}

export function numberOf(found: Found): number | undefined {
  if (!('kv' in found)) return found.number
  return found.kv.type === 'l' || found.kv.type === 'd' ? Number(found.kv.value) : undefined
}

/** The user's value goes before a looked-up one, that before the default. */
function resolve(
  scope: Scope,
  type: 'STRING' | 'NUMERIC' | 'BOOLEAN',
  { defaultValue, userValue, dynamicValue }: PredicateValue,
): unknown {
  if (userValue !== null) return userValue
  const found = dynamicValue?.sourceType ? lookUp(scope, dynamicValue) : undefined
  if (found === undefined || !FITTING[type].includes(found.type)) return defaultValue
  return found.type === 'l' ? Number(found.value) : found.value
}

const FITTING: Record<'STRING' | 'NUMERIC' | 'BOOLEAN', Kv['type'][]> = {
  STRING: ['s'],
  NUMERIC: ['l', 'd'],
  BOOLEAN: ['b'],
}

function lookUp({ services, who }: Scope, { sourceType, sourceAttribute, inherit }: DynamicValue): Kv | undefined {
  const places: Record<string, string[]> = {
    CURRENT_USER: [who.userId, who.customerId, who.tenantId],
    CURRENT_CUSTOMER: [who.customerId, who.tenantId],
    CURRENT_TENANT: [who.tenantId],
  }
  const chain = places[sourceType ?? '']
  if (!chain) throw failed(`Not supported operation for source type: {${sourceType}}`)
  for (const id of inherit ? chain : chain.slice(0, 1)) {
    const found = id === NULL_UUID ? undefined : services.attributes.get(id, 'SERVER_SCOPE', sourceAttribute ?? '')
    if (found) return found.kv
  }
  return undefined
}
