import type { Command } from '../command.ts'

export const run: Command = {
  name: 'run',
  summary: 'run a task that comes with tbx, or a script file',
  positionals: [
    { name: 'name|file', completes: 'script' },
    { name: 'options', rest: true },
  ],
  details:
    'tbx scripts lists the tasks; tbx run <name> --help is the help of one. A file is TypeScript or JavaScript with\n' +
    'top-level await, and has `api`, `args` and `console` at hand. What follows the name is the script’s own, flags of\n' +
    'tbx aside; after -- all of it is.',
  examples: [
    ['tbx run devices-report --inactive-since 7d --output csv', 'a task'],
    ['tbx run report.ts --since 7d --output csv', 'a file: --since belongs to the script, --output to tbx'],
  ],
  passesArguments: true,
  flags: [
    {
      name: 'allow-api',
      value: 'WHAT',
      suggestions: ['all', 'read'],
      summary: 'operations that it may call: all, read, or names with commas (all)',
    },
    { name: 'allow-credentials', summary: 'let it call what hands out tokens, keys and passwords' },
    { name: 'grant-needs', summary: 'grant what the task names in its needs, credentials too' },
  ],
  async help(context) {
    const [name] = context.words
    return name === undefined ? undefined : (await import('../run-named.ts')).helpOf(name, context)
  },
  run: async (context) => (await import('../run-named.ts')).runNamed(context),
}
