import type { Command } from '../command.ts'
import { EDITION_FLAG } from '../edition-flag.ts'

export const check: Command = {
  name: 'check',
  summary: 'check the types of script files, without running them',
  positionals: [{ name: 'files', rest: true }],
  flags: [EDITION_FLAG],
  details:
    'A misspelt operation, parameter, value or property is told before the server hears of it. Needs no server. Exit\n' +
    'code 1 where there is something to mend; --output json gives it as rows.',
  examples: [
    ['tbx check report.ts', 'one script, and what it imports'],
    ['tbx check *.ts --output json', 'for a program'],
  ],
  run: async (context) => (await import('../run-check.ts')).runCheck(context),
}
