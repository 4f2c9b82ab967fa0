import type { Command } from '../command.ts'

export const whoami: Command = {
  name: 'whoami',
  summary: 'who tbx is logged in as, and where',
  examples: [['tbx whoami', 'user, authority, server, profile']],
  async run({ connection, print }) {
    const { api, url, profileName } = await connection()
    const user = (await api.auth.getUser()) as {
      email: string
      authority: string
      firstName?: string
      lastName?: string
    }
    const name = [user.firstName, user.lastName].filter(Boolean).join(' ')
    await print({
      user: user.email,
      ...(name !== '' && { name }),
      authority: user.authority,
      server: url,
      ...(profileName !== undefined && { profile: profileName }),
    })
    return 0
  },
}
