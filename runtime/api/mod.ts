/**
 * The api object: every operation of ThingsBoard's REST API as a function.
 *
 * @example
 *   const api = createApi({ send })
 *   await api.telemetry.saveEntityTelemetry('DEVICE', id, 'ANY', { ts: 1767000000000, values: { temperature: 21.5 } })
 */
export { type Catalogue, type Edition, nearestOperation, openCatalogue, unknownOperation } from './catalogue.ts'
export { type Api, type ApiTools, type CreateApiOptions, createApi } from './create-api.ts'
export { type EntityId, toEntityId } from './ids.ts'
export { IncompleteError } from './incomplete-error.ts'
export { readOnly } from './read-only.ts'
export type { Request, RequestOptions } from './request.ts'
export type {
  Answer,
  BodyFacts,
  CallOptions,
  LegacyRoute,
  Method,
  Operation,
  OperationFunction,
  Page,
  PagedOperationFunction,
  Parameter,
  RepeatRule,
  ResultKind,
  Rows,
} from './types.ts'
export { signatureOf } from './usage.ts'
