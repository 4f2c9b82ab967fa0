import { TbxError } from '../errors.ts'
import type { PromptCommand, Session } from './command.ts'

type Switch = 'trace' | 'readOnly' | 'dry' | 'confirm' | 'time'

/** Commands that change whom the prompt acts as, and how. */
export const SEAT_COMMANDS: readonly PromptCommand[] = [
  {
    name: 'as',
    value: 'USER',
    summary: 'acts as another user, by e-mail or id, until .back',
    async run({ tools, seat, sit }, argument) {
      if (argument === '') throw new TbxError('usage', 'name the user: .as ann@example.org')
      sit(await tools.asUser(seat, argument))
    },
  },
  {
    name: 'connect',
    value: 'PROFILE',
    summary: 'goes over to another profile, until .back',
    async run({ tools, sit }, argument) {
      if (argument === '') throw new TbxError('usage', 'name the profile: .connect NAME; tbx profiles lists them')
      sit(await tools.connect(argument))
    },
  },
  {
    name: 'back',
    summary: 'back to the user and server before',
    run({ back }) {
      if (!back()) throw new TbxError('usage', 'there is nobody to go back to: .as and .connect go over to another')
    },
  },
  turn('trace', 'trace', 'tells of every call'),
  turn('readonly', 'readOnly', 'refuses what changes something'),
  turn('dry', 'dry', 'tells what would be changed instead of changing it'),
  turn('confirm', 'confirm', 'asks before something is deleted'),
  turn('time', 'time', 'says how long each input took'),
]

function turn(name: string, key: Switch, summary: string): PromptCommand {
  return {
    name,
    value: '[on|off]',
    summary,
    run({ state, say }: Session, argument) {
      if (!/^(?:on|off)?$/.test(argument))
        throw new TbxError('usage', `.${name} cannot be '${argument}': it is on or off`)
      state[key] = argument === '' ? !state[key] : argument === 'on'
      say(`${name} is ${state[key] ? 'on' : 'off'}`)
    },
  }
}
