import { invalid } from '../wire/refusal.ts'
import { type Field, flag, isObject, json, listOf, mapOf, object, optional, text } from '../wire/shape.ts'

/** Rules by severity, with all fields there: what is left out of a condition is null in the answer. */
const condition: Field = (value) => {
  if (!isObject(value)) return json(value)
  return { ...value, schedule: value.schedule ?? null, expression: expression(value.expression) }
}

const expression: Field = (value) => {
  if (!isObject(value) || !Array.isArray(value.filters)) return json(value)
  return { ...value, filters: value.filters.map(withValues) }
}

/** Predicates stand in one another. */
function withValues(part: unknown): unknown {
  if (!isObject(part)) return part
  const predicates = Array.isArray(part.predicates) ? { predicates: part.predicates.map(withValues) } : {}
  const value = isObject(part.value) ? { value: { staticValue: null, dynamicValueArgument: null, ...part.value } } : {}
  return { ...part, ...predicates, ...value }
}

const rule = object({ condition, alarmDetails: text, dashboardId: json })

const shape = object({
  type: text,
  arguments: mapOf(json),
  createRules: mapOf(rule),
  clearRule: optional(rule),
  propagate: flag,
  propagateToOwner: flag,
  propagateToTenant: flag,
  propagateRelationTypes: listOf(text),
  output: json,
})

export function alarmConfiguration(value: unknown) {
  const read = shape(value)
  if (Object.keys(read.createRules ?? {}).length === 0) throw invalid('createRules must not be empty')
  return { ...read, type: 'ALARM' }
}
