import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case.ts'

export const dashboardCases: Readonly<Record<string, Case>> = {
  'dashboards-assign': {
    async prepare({ api, folder }) {
      for (const title of ['Overview', 'Details']) await api.dashboard.saveDashboard({ title })
      writeFileSync(join(folder, 'assignments.csv'), 'dashboard,customer\nOverview,Customer A\nDetails,Customer B\n')
    },
    runs: [
      { dashboard: ['Overview'], to: ['Customer A', 'Customer B'] },
      { all: true, notTo: ['Customer B'], to: ['Customer C'] },
      {},
      { fromCsv: 'assignments.csv' },
    ],
  },
}
