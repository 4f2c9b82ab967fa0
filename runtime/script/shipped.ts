import type attributesSet from '../../scripts/attributes/attributes-set.ts'
import type devicesAssign from '../../scripts/devices/devices-assign.ts'
import type devicesCredentials from '../../scripts/devices/devices-credentials.ts'
import type devicesDelete from '../../scripts/devices/devices-delete.ts'
import type devicesEdit from '../../scripts/devices/devices-edit.ts'
import type devicesReport from '../../scripts/devices/devices-report.ts'
import type find from '../../scripts/find/find.ts'
import type latest from '../../scripts/telemetry/latest.ts'
import type telemetryExport from '../../scripts/telemetry/telemetry-export.ts'
import type watch from '../../scripts/telemetry/watch.ts'
import type { TaskFunction } from './scripts.ts'

/** The tasks that come with tbx, as the functions of `scripts`. A test holds it together with the folder. */
export interface Scripts {
  readonly devicesCredentials: TaskFunction<typeof devicesCredentials>
  readonly devicesEdit: TaskFunction<typeof devicesEdit>
  readonly devicesAssign: TaskFunction<typeof devicesAssign>
  readonly devicesDelete: TaskFunction<typeof devicesDelete>
  readonly find: TaskFunction<typeof find>
  readonly attributesSet: TaskFunction<typeof attributesSet>
  readonly devicesReport: TaskFunction<typeof devicesReport>
  readonly latest: TaskFunction<typeof latest>
  readonly telemetryExport: TaskFunction<typeof telemetryExport>
  readonly watch: TaskFunction<typeof watch>
}
