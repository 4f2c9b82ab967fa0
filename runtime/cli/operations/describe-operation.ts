import type { Operation, Parameter } from '../../api/mod.ts'
import { signatureOf } from '../../api/mod.ts'
import { exampleOf } from './example.ts'
import { givenOf } from './parameter-flags.ts'

/** All that is known of an operation, as plain data. */
export function describeOperation(operation: Operation) {
  const { group, name, method, path, body, paged, since, legacy, sort } = operation
  const flags = new Map(givenOf(operation).map((given) => [`${given.in} ${given.name}`, `--${given.flag.name}`]))
  return {
    operation: `${group}.${name}`,
    signature: `api.${signatureOf(operation)}`,
    method,
    path,
    parameters: operation.parameters.map((parameter) => ({
      ...parameterFacts(parameter),
      flag: flags.get(`${parameter.in} ${parameter.name}`),
    })),
    ...(body && { body }),
    answers: operation.result,
    ...(paged && { paged: true, ...(sort && { sort }) }),
    authorities: operation.authorities,
    effect: operation.effect,
    credentials: operation.credentials,
    repeat: operation.repeat,
    ...(since && { since }),
    ...(legacy && { legacy }),
    ...(operation.deprecated && { deprecated: true }),
    example: exampleOf(operation),
  }
}

export type Description = ReturnType<typeof describeOperation>

function parameterFacts({
  name,
  in: place,
  type,
  format,
  array,
  required,
  default: standard,
  values,
  open,
  id,
}: Parameter) {
  return {
    name,
    in: place,
    type: array ? `${type}[]` : type,
    ...(format && { format }),
    required: required === true && standard === undefined,
    ...(standard !== undefined && { default: standard }),
    ...(values && { [open ? 'suggestions' : 'values']: values }),
    ...(id !== undefined && { idOf: id }),
  }
}
