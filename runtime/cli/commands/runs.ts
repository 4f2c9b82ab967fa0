import type { Command } from '../command.ts'

export const runs: Command = {
  name: 'runs',
  summary: 'the runs that changed something, and what became of them',
  positionals: [
    { name: 'action', optional: true, choices: ['show'] },
    { name: 'id', optional: true },
  ],
  details:
    'No server is asked. Each run that changes something keeps a journal, readable by you alone, without secrets:\n' +
    'tbx run --resume ID goes on with one that was cut off. Journals are removed after 30 days (90 where a run is\n' +
    'not complete).',
  examples: [
    ['tbx runs', 'all of them, the newest first'],
    ['tbx runs show last', 'each change of the newest'],
  ],
  run: async (context) => (await import('../list-runs.ts')).listRuns(context),
}
