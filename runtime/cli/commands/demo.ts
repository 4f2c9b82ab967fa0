import type { Command } from '../command.ts'
import type { Context } from '../context.ts'
import { DEMO_RELEASES } from '../demo-releases.ts'

export const demo: Command = {
  name: 'demo',
  summary: 'serve a ThingsBoard with demo data on 127.0.0.1, until it is stopped',
  details:
    'It lives in memory and begins anew each time, unless --data names a file. Users: tenant@thingsboard.org / tenant,\n' +
    'customer@thingsboard.org / customer, sysadmin@thingsboard.org / sysadmin.',
  flags: [
    { name: 'port', value: 'PORT', kind: 'port', summary: 'port to listen on (8080); 0 is any free one' },
    { name: 'data', value: 'FILE', completes: 'file', summary: 'keep the data in this file, for the next time' },
    { name: 'routes', summary: 'list what is served, and what answers 501 and why' },
    {
      name: 'release',
      value: 'RELEASE',
      suggestions: DEMO_RELEASES,
      summary: `the routes of this release, ${DEMO_RELEASES.at(-1)} to ${DEMO_RELEASES[0]}`,
    },
  ],
  examples: [
    ['tbx demo', 'its URL is the first line on stdout'],
    ['tbx demo --release 3.9.1', 'a server from before many routes; --demo=3.9.1 is the same for one command'],
    ['TB_URL=http://127.0.0.1:8080 TB_USERNAME=tenant@thingsboard.org TB_PASSWORD=tenant tbx', 'a prompt on it'],
  ],
  async run({ host, flags, signal, print, startDemo }) {
    if (flags.routes) return printRoutes(print)
    const board = await startDemo({
      port: typeof flags.port === 'number' ? flags.port : 8080,
      file: typeof flags.data === 'string' ? flags.data : undefined,
      // `tbx demo --demo=3.9.1` can mean but one thing
      release: [flags.release, flags.demo].find((given) => typeof given === 'string'),
    })
    host.stdout.write(`${board.url}\n`)
    await new Promise((done) => signal.addEventListener('abort', done, { once: true }))
    await board.close()
    return 0
  },
}

const LETTERS: Record<string, string> = { S: 'SYS_ADMIN', T: 'TENANT_ADMIN', C: 'CUSTOMER_USER' }

async function printRoutes(print: Context['print']): Promise<number> {
  const { listRoutes } = await import('../../miniboard/mod.ts')
  const rows = listRoutes().map(({ method, path, who, served, why }) => ({
    method,
    path,
    who: [...who].flatMap((letter) => LETTERS[letter] ?? []).join(' ') || 'anyone',
    answer: served ? 'served' : `501: ${why}`,
  }))
  await print(rows)
  return 0
}
