import type { Command } from '../command.ts'

export const prompt: Command = {
  name: 'prompt',
  summary: 'a prompt with `api` at hand; the same as tbx alone',
  details:
    'Code that is piped in is evaluated instead. With no server configured and nothing to evaluate, a demo is started.',
  examples: [
    ['tbx', 'a prompt'],
    ['echo "api.auth.getUser()" | tbx --demo', 'evaluates what is piped in'],
  ],
  run: async (context) => (await import('../run-prompt.ts')).runPrompt(context),
}
