import type { Command } from '../command.ts'

export const logout: Command = {
  name: 'logout',
  summary: 'end the session at the server and delete its tokens',
  details: 'The profile stays: tbx login needs the password alone to begin again.',
  examples: [['tbx logout --profile test', 'end that profile’s session']],
  async run({ connection, say }) {
    const { session, url } = await connection()
    const ended = await session.logout()
    say(ended ? `logged out at ${url}` : `there was no session at ${url}; nothing is kept`)
    return 0
  },
}
