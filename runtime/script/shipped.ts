import type attributesSet from '../../scripts/attributes/attributes-set.ts'
import type devicesReport from '../../scripts/devices/devices-report.ts'
import type telemetryExport from '../../scripts/telemetry/telemetry-export.ts'
import type { TaskFunction } from './scripts.ts'

/** The tasks that come with tbx, as the functions of `scripts`. A test holds it together with the folder. */
export interface Scripts {
  readonly attributesSet: TaskFunction<typeof attributesSet>
  readonly devicesReport: TaskFunction<typeof devicesReport>
  readonly telemetryExport: TaskFunction<typeof telemetryExport>
}
