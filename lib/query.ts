import { Problem } from './problem.ts'

/** A condition as the server's entity queries want it. */
export interface KeyFilter {
  readonly key: { readonly type: string; readonly key: string }
  readonly valueType: 'STRING' | 'NUMERIC' | 'BOOLEAN'
  readonly predicate: {
    readonly type: string
    readonly operation: string
    readonly value: { readonly defaultValue: unknown }
  }
}

const KINDS: Readonly<Record<string, string>> = {
  attr: 'ATTRIBUTE',
  server: 'SERVER_ATTRIBUTE',
  shared: 'SHARED_ATTRIBUTE',
  client: 'CLIENT_ATTRIBUTE',
  ts: 'TIME_SERIES',
}
const FIELDS = ['name', 'type', 'label', 'createdTime']
const EQUALS = { '=': 'EQUAL', '==': 'EQUAL', '!=': 'NOT_EQUAL' }
const OPERATIONS: Readonly<Record<KeyFilter['valueType'], Readonly<Record<string, string>>>> = {
  STRING: { ...EQUALS, contains: 'CONTAINS', startsWith: 'STARTS_WITH', endsWith: 'ENDS_WITH' },
  NUMERIC: { ...EQUALS, '>': 'GREATER', '<': 'LESS', '>=': 'GREATER_OR_EQUAL', '<=': 'LESS_OR_EQUAL' },
  BOOLEAN: EQUALS,
}

const CONDITION =
  /\s*(?:(\w+)\.)?("[^"]*"|[\w:/-]+)\s*(==|!=|>=|<=|=|>|<|\b(?:contains|startsWith|endsWith)\b)\s*("[^"]*"|'[^']*'|[^\s"'&]+)\s*(and\b|&&|$)/iy

/**
 * Conditions on devices as key filters: `type = "sensor" and attr.floor >= 3 and ts.temperature > 30`. What stands before
 * the dot is `attr` (an attribute of any scope), `server`, `shared`, `client` or `ts` (the latest telemetry); without one
 * it is a field: name, type, label, createdTime (ms). A number is compared as a number, `true` and `false` as such, all
 * else as text, in which the server takes `%` and `_` for anything; by `<` and `>` a number in quotes is a number as well.
 *
 * @throws Problem of kind `usage` for what is no such text
 * @example parseQuery('attr.floor >= 3')[0]?.predicate.operation // 'GREATER_OR_EQUAL'
 */
export function parseQuery(text: string): KeyFilter[] {
  const filters: KeyFilter[] = []
  const condition = new RegExp(CONDITION)
  let wantsMore = true
  while (wantsMore) {
    const at = condition.lastIndex
    const [, kind, key = '', operator = '', value = '', joint = ''] = condition.exec(text) ?? fail(text, at)
    filters.push(toFilter({ kind, key: unquoted(key), operator, value }))
    wantsMore = joint !== ''
  }
  return filters
}

interface Condition {
  readonly kind: string | undefined
  readonly key: string
  readonly operator: string
  readonly value: string
}

function toFilter({ kind, key, operator, value }: Condition): KeyFilter {
  const [valueType, given] = typed(value, operator)
  const word = Object.keys(OPERATIONS[valueType]).find((one) => one.toLowerCase() === operator.toLowerCase())
  if (word === undefined) throw wrongOperator(operator, value, valueType)
  if (given === '') throw usage(`the server takes an empty text for no condition: leave out "${key}"`)
  const operation = OPERATIONS[valueType][word] as string
  return {
    key: { type: typeOf(kind, key), key },
    valueType,
    predicate: { type: valueType, operation, value: { defaultValue: given } },
  }
}

function typeOf(kind: string | undefined, key: string): string {
  if (kind === undefined) {
    if (FIELDS.includes(key)) return 'ENTITY_FIELD'
    throw usage(
      `"${key}" is no field: it is one of ${FIELDS.join(', ')}`,
      `an attribute is attr.${key}, telemetry is ts.${key}`,
    )
  }
  const type = KINDS[kind.toLowerCase()]
  if (type !== undefined) return type
  throw usage(`"${kind}." is not known: it is one of ${Object.keys(KINDS).join('., ')}.`)
}

/** Only numbers have an order at the server, which keeps a text that is a number as that number: `fw < "2"` means 2. */
function typed(given: string, operator: string): [KeyFilter['valueType'], unknown] {
  const isOrder = /^[<>]=?$/.test(operator)
  const value = isOrder && /^["']\s*-?\d+(?:\.\d+)?\s*["']$/.test(given) ? unquoted(given).trim() : given
  if (/^["']/.test(value)) return ['STRING', unquoted(value)]
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value)) return ['NUMERIC', Number(value)]
  return value === 'true' || value === 'false' ? ['BOOLEAN', value === 'true'] : ['STRING', value]
}

const unquoted = (text: string): string => (/^["']/.test(text) ? text.slice(1, -1) : text)

const usage = (message: string, hint?: string): Problem => new Problem(message, { kind: 'usage', hint })

function wrongOperator(operator: string, value: string, valueType: KeyFilter['valueType']): Problem {
  const kinds = { STRING: 'text', NUMERIC: 'a number', BOOLEAN: 'true or false' }
  const names = Object.keys(OPERATIONS[valueType]).join(', ')
  return usage(`${value} is ${kinds[valueType]}, and cannot be compared by ${operator}: it can by ${names}`)
}

function fail(text: string, at: number): never {
  const rest = text.slice(at).trim()
  throw usage(
    rest === '' ? 'the query ends too early: a condition is missing' : `"${rest}" is no condition`,
    'it should be like: type = "sensor" and attr.floor >= 3 and ts.temperature > 30',
  )
}
