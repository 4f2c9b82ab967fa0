/**
 * The public door: `import { connect } from 'tbx'`.
 *
 * @example
 *   const { api, close } = await connect({ url: 'http://localhost:8080', username: 'tenant@thingsboard.org', password: 'tenant' })
 *   for await (const device of api.device.getTenantDevices.all()) console.log(device.name)
 *   close()
 */

export { nearest } from '../lib/nearest.ts'
export type { Draft, EntityLike, IdOf } from './api/argument-types.ts'
/** What the API takes and answers: `Device`, `Customer`, `AlarmInfo`, … */
export type * from './api/generated/ce-entities.ts'
export type {
  Answer,
  Api,
  CallOptions,
  Edition,
  EntityId,
  Operation,
  OperationFunction,
  Page,
  PagedOperationFunction,
  Rows,
  ServerFacts,
  ServerKnowledge,
} from './api/mod.ts'
export { IncompleteError } from './api/mod.ts'
export type { Connection } from './connect.ts'
export { type ErrorFacts, type ErrorKind, isTbxError, TbxError } from './errors.ts'
export type { TraceEvent } from './http/trace.ts'
export { connectTo as connect, type OpenOptions, type Target } from './open.ts'
