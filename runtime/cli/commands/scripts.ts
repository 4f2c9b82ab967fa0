import type { Command } from '../command.ts'
import { shippedLibrary } from '../library.ts'

export const scripts: Command = {
  name: 'scripts',
  summary: 'the tasks that come with tbx',
  details: 'tbx run <name> runs one, tbx run <name> --help tells all of it.',
  examples: [['tbx scripts', 'name and summary of each']],
  async run({ host, print }) {
    await print(
      shippedLibrary(host)
        .tasks()
        .map(({ name, summary }) => ({ name, summary })),
    )
    return 0
  },
}
