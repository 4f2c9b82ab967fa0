import type { Command } from '../command.ts'

export const scripts: Command = {
  name: 'scripts',
  summary: 'the tasks that come with tbx',
  details: 'tbx run <name> runs one, tbx run <name> --help tells all of it.',
  examples: [['tbx scripts', 'name and summary of each']],
  async run({ host, print }) {
    const { shippedLibrary } = await import('../library.ts')
    await print(
      shippedLibrary(host)
        .tasks()
        .map(({ name, summary }) => ({ name, summary })),
    )
    return 0
  },
}
