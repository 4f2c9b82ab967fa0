import type { Command } from '../command.ts'

export const run: Command = {
  name: 'run',
  summary: 'run a task that comes with tbx, or a script file',
  positionals: [
    { name: 'name|file', completes: 'script' },
    { name: 'options', rest: true },
  ],
  flags: [
    { name: 'dry-run', summary: 'send reads only; say what would be changed' },
    { name: 'plan', value: 'FILE', completes: 'file', summary: 'dry run: write each call there as a line of JSON' },
    { name: 'max-changes', value: 'N', kind: 'number', summary: 'stop before the change after these' },
    { name: 'yes', summary: 'more than 1000 changes are meant' },
    { name: 'resume', value: 'ID', summary: 'go on with a run that was cut off; last: the newest' },
    { name: 'failed-to', value: 'FILE', completes: 'file', summary: 'write the items that failed there, as CSV' },
    {
      name: 'allow-api',
      value: 'WHAT',
      suggestions: ['all', 'read'],
      summary: 'operations that it may call: all, read, or names with commas (all)',
    },
    { name: 'allow-credentials', summary: 'let it call what hands out tokens, keys and passwords' },
    { name: 'grant-needs', summary: 'grant what the task names in its needs, credentials too' },
  ],
  details:
    'tbx scripts lists the tasks; tbx run <name> --help is the help of one. A file is TypeScript or JavaScript with\n' +
    'top-level await, and has `api`, `args` and `console` at hand. What follows the name is the script’s own, flags of\n' +
    'tbx aside; after -- all of it is.',
  examples: [
    ['tbx run devices-report --inactive-since 7d --output csv', 'a task'],
    ['tbx run attributes-set floor=3 --all --dry-run --plan plan.ndjson', 'what it would change'],
    ['tbx run --resume last', 'what was cut off: nothing is done twice'],
    ['tbx run report.ts --since 7d --output csv', 'a file: --since belongs to the script, --output to tbx'],
  ],
  passesArguments: true,
  async help(context) {
    const [name] = context.words
    return name === undefined ? undefined : (await import('../run-named.ts')).helpOf(name, context)
  },
  run: async (context) => (await import('../run-named.ts')).runNamed(context),
}
