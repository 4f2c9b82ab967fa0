import type { Command } from '../command.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'look at all that a call needs: Node, settings, server, TLS, clocks, token, files',
  details:
    'Says of each setting where it came from, secrets blanked, and of each trouble what to do. Works half-way where no\n' +
    'server is configured or reachable. Ends with 1 where something fails.',
  examples: [
    ['tbx doctor', 'before asking somebody else'],
    ['tbx doctor --profile work --output json', 'for a program'],
  ],
  run: async (context) => (await import('../doctor/run-doctor.ts')).runDoctor(context),
}
