import { TbxError } from '../../errors.ts'
import type { Command } from '../command.ts'
import { scriptCache } from '../script-cache.ts'

export const run: Command = {
  name: 'run',
  summary: 'run a script file with `api`, `args` and `console` at hand',
  positionals: [
    { name: 'file', completes: 'script' },
    { name: 'arguments', rest: true },
  ],
  details:
    'TypeScript or JavaScript with top-level await. What follows the file is the script’s own, flags of tbx aside;\n' +
    'after -- all of it is.',
  examples: [['tbx run report.ts --since 7d --output csv', '--since belongs to the script, --output to tbx']],
  passesArguments: true,
  async run(context) {
    const { host, words, signal } = context
    const [file, ...args] = words
    if (file === undefined) {
      throw new TbxError('usage', 'there is no script to run: name its file', {
        hint: 'for example: tbx run report.ts',
      })
    }
    const { doorOf, lookupNames, scopeOf } = await import('../scope.ts')
    const { runScript } = await import('../../script/run.ts')
    const value = await runScript(file, {
      ...(await scopeOf(context, args)),
      host,
      signal,
      publicDoor: doorOf(context),
      cacheFolder: scriptCache(host),
      lookup: lookupNames(),
      onUnhandledRejection: host.onUnhandledRejection,
    })
    await context.print(value)
    return 0
  },
}
