/**
 * The api object: every operation of ThingsBoard's REST API as a function.
 *
 * @example
 *   const api = createApi({ send })
 *   await api.telemetry.saveEntityTelemetry('DEVICE', id, 'ANY', { ts: 1767000000000, values: { temperature: 21.5 } })
 */
export { type Catalogue, openCatalogue } from './catalogue.ts'
export { type Api, type ApiTools, type CreateApiOptions, createApi } from './create-api.ts'
export { openEveryEdition } from './every-edition.ts'
export { findByForeignName } from './foreign-names.ts'
export { type EntityId, toEntityId } from './ids.ts'
export { IncompleteError } from './incomplete-error.ts'
export { nearestOperation, unknownOperation } from './nearest-operation.ts'
export { isChange, readOnly } from './read-only.ts'
export type { Request, RequestOptions } from './request.ts'
export {
  createServerKnowledge,
  describeServer,
  type ServerFacts,
  type ServerFactsStore,
  type ServerKnowledge,
} from './server-facts.ts'
export { createServerStore } from './server-store.ts'
export type {
  Answer,
  BodyFacts,
  CallOptions,
  Edition,
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
