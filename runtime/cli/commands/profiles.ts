import type { Command } from '../command.ts'
import { KEEP_FLAGS } from '../keep-flags.ts'
import { PROFILE_ACTIONS } from '../profile-actions.ts'

export const profiles: Command = {
  name: 'profiles',
  summary: 'list, add, use, remove or show the profiles: servers and users by name',
  positionals: [
    { name: 'action', optional: true, choices: PROFILE_ACTIONS },
    { name: 'profile', optional: true, completes: 'profile' },
  ],
  flags: [
    { name: 'public-id', value: 'UUID', summary: 'add: come in as this public customer, instead of a user' },
    {
      name: 'auth-header',
      value: 'HEADER',
      summary: 'add: the header for the token, where a gateway strips the usual',
    },
    ...KEEP_FLAGS,
    { name: 'use', summary: 'add: make it the one that is used where none is named' },
  ],
  details:
    'No server is asked. add takes --url, --username, --proxy, --ca, --cert and --key too, and changes what is there;\n' +
    'a secret is stored only with a --keep flag, and is never an argument. show blanks secrets. use makes a profile the current one.',
  examples: [
    ['tbx profiles', 'all of them, the current one marked'],
    ['tbx profiles add work --url cloud --username ann@example.com', 'the password is asked for by tbx login'],
    ['tbx profiles add ci --url cloud --keep-api-key < key.txt', 'an API key for machines'],
    ['tbx profiles use work', 'from now on where none is named'],
  ],
  run: async (context) => (await import('../run-profiles.ts')).runProfiles(context),
}
