import type { Command } from '../command.ts'
import { DEMO_RELEASES } from '../demo-releases.ts'

export const demo: Command = {
  name: 'demo',
  summary: 'serve a ThingsBoard with demo data on 127.0.0.1, until it is stopped',
  details:
    'It lives in memory and begins anew each time. Users: tenant@thingsboard.org / tenant,\n' +
    'customer@thingsboard.org / customer, sysadmin@thingsboard.org / sysadmin.',
  flags: [
    { name: 'port', value: 'PORT', kind: 'port', summary: 'port to listen on (8080); 0 is any free one' },
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
  async run({ host, flags, signal, startDemo }) {
    const board = await startDemo({
      port: typeof flags.port === 'number' ? flags.port : 8080,
      // `tbx demo --demo=3.9.1` can mean but one thing
      release: [flags.release, flags.demo].find((given) => typeof given === 'string'),
    })
    host.stdout.write(`${board.url}\n`)
    await new Promise((done) => signal.addEventListener('abort', done, { once: true }))
    await board.close()
    return 0
  },
}
