import { TbxError } from '../../errors.ts'
import type { Command } from '../command.ts'

export const call: Command = {
  name: 'call',
  summary: 'call one operation of the REST API, its parameters as flags',
  positionals: [
    { name: 'operation', completes: 'operation' },
    { name: 'parameters', rest: true },
  ],
  flags: [
    { name: 'body', value: '@FILE|-|JSON', completes: 'file', summary: 'what is sent: JSON, a file, - for stdin' },
    { name: 'all', summary: 'of a list: every row of every page' },
  ],
  details:
    'Path parameters stand behind the operation, in order, or come as flags like all others; pageSize may be given as\n' +
    '--page-size or --pageSize. tbx call OPERATION --help tells the parameters of one, tbx api finds one.',
  examples: [
    ['tbx call device.getTenantDevices --page-size 5', 'one page'],
    ['tbx call device.getTenantDevices --all --output ndjson', 'every row, as they come'],
    ['tbx call device.saveDevice --body @device.json', 'a body from a file'],
  ],
  silent: true,
  refine: async (word) => (await import('../operations/refine-call.ts')).refineCall(word),
  async run() {
    throw new TbxError('usage', 'there is no operation to call: name one', {
      hint: 'for example: tbx call device.getTenantDevices; tbx api WORDS finds one',
    })
  },
}
