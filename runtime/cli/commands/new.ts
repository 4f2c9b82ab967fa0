import type { Command } from '../command.ts'
import { EDITION_FLAG } from '../edition-flag.ts'

export const create: Command = {
  name: 'new',
  summary: 'write a first script, and beside it what an editor needs to complete `api`',
  positionals: [{ name: 'name' }],
  flags: [
    { name: 'task', summary: 'write a task: with options, from which its flags and its help are made' },
    EDITION_FLAG,
  ],
  details:
    'Writes <name>.ts, tsconfig.json and tbx-env.d.ts into the current folder, or the one that the name says.\n' +
    'What is there already stays, except a tbx-env.d.ts that tbx wrote itself. Needs no server.',
  examples: [
    ['tbx new report', 'then: tbx run --demo report.ts'],
    ['tbx new report --task', 'then: tbx run --demo report.ts --help'],
    ['tbx new scripts/report', 'in another folder'],
    ['tbx new report --edition pe', 'with the operations of PE and Cloud'],
  ],
  run: async (context) => (await import('../run-new.ts')).runNew(context),
}
