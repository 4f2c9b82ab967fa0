import type { Command } from '../command.ts'

export const api: Command = {
  name: 'api',
  summary: 'find an operation of the REST API, and tell all that is known of it',
  positionals: [{ name: 'words', rest: true, completes: 'operation' }],
  details:
    'The name of an operation tells its facts: method, path, parameters, who may call it, since which release, examples\n' +
    'to paste. Other words find operations by name, group, method and path; a group lists its operations; nothing lists\n' +
    'the groups. No server is asked.',
  examples: [
    ['tbx api device.getDeviceById', 'all facts of one'],
    ['tbx api delete device', 'what deletes devices'],
    ['tbx api GET /api/tenant/devices', 'by its route'],
    ['tbx api get_tenant_devices', 'by the name that it has in other clients'],
  ],
  run: async (context) => (await import('../run-api.ts')).runApi(context),
}
