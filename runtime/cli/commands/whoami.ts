import type { Command } from '../command.ts'
import { whoIs } from '../who.ts'

export const whoami: Command = {
  name: 'whoami',
  summary: 'who tbx is logged in as, and where',
  examples: [['tbx whoami', 'user, authority, server, profile']],
  async run({ connection, print }) {
    const opened = await connection()
    const { url, profileName } = opened
    const { user, name, authority } = await whoIs(opened)
    await print({
      user,
      ...(name !== undefined && { name }),
      authority,
      server: url,
      ...(profileName !== undefined && { profile: profileName }),
    })
    return 0
  },
}
