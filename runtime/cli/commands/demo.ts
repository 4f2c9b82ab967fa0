import type { Command } from '../command.ts'

export const demo: Command = {
  name: 'demo',
  summary: 'serve a ThingsBoard with demo data on 127.0.0.1, until it is stopped',
  details:
    'It lives in memory and begins anew each time. Users: tenant@thingsboard.org / tenant,\n' +
    'customer@thingsboard.org / customer, sysadmin@thingsboard.org / sysadmin.',
  flags: [{ name: 'port', value: 'PORT', kind: 'port', summary: 'port to listen on (8080); 0 is any free one' }],
  examples: [
    ['tbx demo', 'its URL is the first line on stdout'],
    ['TB_URL=http://127.0.0.1:8080 TB_USERNAME=tenant@thingsboard.org TB_PASSWORD=tenant tbx', 'a prompt on it'],
  ],
  async run({ host, flags, signal, startDemo }) {
    const board = await startDemo({ port: typeof flags.port === 'number' ? flags.port : 8080 })
    host.stdout.write(`${board.url}\n`)
    await new Promise((done) => signal.addEventListener('abort', done, { once: true }))
    await board.close()
    return 0
  },
}
