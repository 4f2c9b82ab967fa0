import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaskBoard } from '../../helpers/task-board.ts'
import type { Case } from './case.ts'

const file = (here: TaskBoard, name: string, ...lines: string[]) =>
  writeFileSync(join(here.folder, name), `${lines.join('\n')}\n`)

/** How each task of the library is tried; one that is missing here fails. */
export const CASES: Readonly<Record<string, Case>> = {
  'attributes-set': {
    async prepare(here) {
      file(here, 'sites.csv', 'device,floor', 'Thermostat T1,5', 'Thermostat T2,6')
    },
    runs: [
      { values: ['floor=3'], deviceProfile: 'thermostat' },
      { fromCsv: 'sites.csv', scope: 'shared' },
    ],
  },
  'devices-report': { runs: [{ neverSeen: true }], varies: ['silentFor'] },
  'telemetry-export': {
    runs: [
      { device: ['Thermostat T1'], since: '2d', keys: ['temperature'] },
      { type: 'thermostat', since: '1h' },
    ],
    // the demo's past ends when the board began
    varies: ['ts', 'value'],
  },
}
