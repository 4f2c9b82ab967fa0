/**
 * The public door: `import { connect } from 'tbx'`.
 *
 * @example
 *   const { api, close } = await connect({ url: 'http://localhost:8080', username: 'tenant@thingsboard.org', password: 'tenant' })
 *   for await (const device of api.device.getTenantDevices.all()) console.log(device.name)
 *   close()
 */

export { activityOperations, readActivity } from '../lib/activity.ts'
export { ahead, inChunks } from '../lib/ahead.ts'
export { type AlarmRow, alarmOperations, alarmOptions, readAlarms } from '../lib/alarms.ts'
export { type AttributeValue, attributesJson, isStored, parseAttribute } from '../lib/attributes.ts'
export {
  applyPlan,
  applyPlanOperations,
  compareTenants,
  type Document,
  KINDS,
  listOperations,
  type Plan,
  planRestore,
  readBackup,
  readTenant,
  readTenantOperations,
  restoreSecretOperations,
  type Step,
  stepRows,
  writeBackup,
} from '../lib/backup/mod.ts'
export { type BulkOptions, bulk, type Outcome } from '../lib/bulk.ts'
export {
  CREDENTIAL_COLUMNS,
  type DeviceSecret,
  isSameSecret,
  maskSecret,
  newToken,
  toDeviceSecret,
} from '../lib/credentials.ts'
export { type DeviceChange, watchDevices } from '../lib/device-changes.ts'
export { allDevices, type DeviceRow, deviceRows } from '../lib/device-rows.ts'
export {
  changedDeviceOptions,
  type DeviceInfo,
  type DeviceSelection,
  deviceOperations,
  deviceOptions,
  requireSelection,
  selectDevices,
} from '../lib/devices.ts'
export { type Difference, diff, isEqual } from '../lib/diff.ts'
export { type EachItemOptions, eachItem } from '../lib/each-item.ts'
export { type Imported, type Importer, importOperations, openImporter } from '../lib/import-devices.ts'
export { checkImportColumns, type ImportRow, toImportRow } from '../lib/import-row.ts'
export { merge } from '../lib/merge.ts'
export { nearest } from '../lib/nearest.ts'
export { comparePoints, type Point, pointsJson, rangeOf, toAttributeValue } from '../lib/points.ts'
export { Problem } from '../lib/problem.ts'
export { type KeyFilter, parseQuery } from '../lib/query.ts'
export { createSelector, isUuid, notFound } from '../lib/select.ts'
export { type ReadSeriesOptions, readSeries, type SeriesPoint } from '../lib/series.ts'
export { SHAPES, type Shape, shapeOf } from '../lib/shapes.ts'
export { sortedJson } from '../lib/sorted-json.ts'
export { syncAll, syncOptions } from '../lib/sync.ts'
export { formatTime, parseTime } from '../lib/time.ts'
export { typedValue } from '../lib/typed-value.ts'
export { formatCount, formatDuration, parseDuration, plural } from '../lib/units.ts'
export { openZone, type Zone } from '../lib/zone.ts'
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
export type { Live, LiveCommand, LiveMessage } from './live/mod.ts'
export { connectTo as connect, type OpenOptions, type Target } from './open.ts'
export { defineTask, type Needs, type Task, type TaskContext } from './script/define-task.ts'
export type { Option, OptionInput, Options, OptionValues } from './script/option.ts'
export type { TaskFunction } from './script/scripts.ts'
export type { CsvRow } from './script/services/csv-row.ts'
export type { Scripts } from './script/shipped.ts'
