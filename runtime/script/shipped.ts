import type alarmsBulk from '../../scripts/alarms/alarms-bulk.ts'
import type alarmsReport from '../../scripts/alarms/alarms-report.ts'
import type hierarchyImport from '../../scripts/assets/hierarchy-import.ts'
import type attributesSet from '../../scripts/attributes/attributes-set.ts'
import type dashboardsAssign from '../../scripts/dashboards/dashboards-assign.ts'
import type dashboardsSync from '../../scripts/dashboards/dashboards-sync.ts'
import type devicesAssign from '../../scripts/devices/devices-assign.ts'
import type devicesCredentials from '../../scripts/devices/devices-credentials.ts'
import type devicesDelete from '../../scripts/devices/devices-delete.ts'
import type devicesEdit from '../../scripts/devices/devices-edit.ts'
import type devicesImport from '../../scripts/devices/devices-import.ts'
import type devicesReport from '../../scripts/devices/devices-report.ts'
import type rpcFanout from '../../scripts/devices/rpc-fanout.ts'
import type simulate from '../../scripts/devices/simulate.ts'
import type find from '../../scripts/find/find.ts'
import type rulechainsSync from '../../scripts/rule-chains/rulechains-sync.ts'
import type latest from '../../scripts/telemetry/latest.ts'
import type telemetryExport from '../../scripts/telemetry/telemetry-export.ts'
import type telemetryImport from '../../scripts/telemetry/telemetry-import.ts'
import type telemetryMove from '../../scripts/telemetry/telemetry-move.ts'
import type telemetryPurge from '../../scripts/telemetry/telemetry-purge.ts'
import type watch from '../../scripts/telemetry/watch.ts'
import type envDiff from '../../scripts/tenant/env-diff.ts'
import type tenantBackup from '../../scripts/tenant/tenant-backup.ts'
import type tenantRestore from '../../scripts/tenant/tenant-restore.ts'
import type { TaskFunction } from './scripts.ts'

/** The tasks that come with tbx, as the functions of `scripts`. A test holds it together with the folder. */
export interface Scripts {
  readonly alarmsBulk: TaskFunction<typeof alarmsBulk>
  readonly alarmsReport: TaskFunction<typeof alarmsReport>
  readonly attributesSet: TaskFunction<typeof attributesSet>
  readonly dashboardsAssign: TaskFunction<typeof dashboardsAssign>
  readonly dashboardsSync: TaskFunction<typeof dashboardsSync>
  readonly devicesAssign: TaskFunction<typeof devicesAssign>
  readonly devicesCredentials: TaskFunction<typeof devicesCredentials>
  readonly devicesDelete: TaskFunction<typeof devicesDelete>
  readonly devicesEdit: TaskFunction<typeof devicesEdit>
  readonly devicesImport: TaskFunction<typeof devicesImport>
  readonly devicesReport: TaskFunction<typeof devicesReport>
  readonly envDiff: TaskFunction<typeof envDiff>
  readonly find: TaskFunction<typeof find>
  readonly hierarchyImport: TaskFunction<typeof hierarchyImport>
  readonly latest: TaskFunction<typeof latest>
  readonly rpcFanout: TaskFunction<typeof rpcFanout>
  readonly rulechainsSync: TaskFunction<typeof rulechainsSync>
  readonly simulate: TaskFunction<typeof simulate>
  readonly telemetryExport: TaskFunction<typeof telemetryExport>
  readonly telemetryImport: TaskFunction<typeof telemetryImport>
  readonly telemetryMove: TaskFunction<typeof telemetryMove>
  readonly telemetryPurge: TaskFunction<typeof telemetryPurge>
  readonly tenantBackup: TaskFunction<typeof tenantBackup>
  readonly tenantRestore: TaskFunction<typeof tenantRestore>
  readonly watch: TaskFunction<typeof watch>
}
