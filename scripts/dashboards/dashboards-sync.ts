import { defineTask, listOperations, syncAll, syncOptions } from 'tbx'

export default defineTask({
  summary: 'bring dashboards from one tenant, or a backup, to many: creates and updates by title, shows what differs',
  details:
    'Entities in aliases get the ids of what is called alike there. All servers are planned for first: an alias that refers\n' +
    'to nothing is said, and then nothing is written. To which customers a dashboard is assigned stays as each server has\n' +
    'it. Pictures and widget types of the tenant are not brought along.',
  options: {
    names: { type: 'list', positional: true, description: 'titles of dashboards', value: 'TITLE' },
    ...syncOptions,
  },
  changes: true,
  needs: { operations: [...listOperations, 'dashboard.getDashboardById', 'dashboard.saveDashboard'] },
  examples: [
    ['dashboards-sync --all --backup backup --dry-run', 'what a backup would change here'],
    ['dashboards-sync --all --to production,staging', 'from here to two other servers'],
  ],
  run: (context) => syncAll(context, { kind: 'DASHBOARD', what: 'dashboard', local: ['assignedCustomers'] }),
})
