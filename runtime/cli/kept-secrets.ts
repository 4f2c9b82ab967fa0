import type { StoredProfile } from '../config/profiles-file.ts'
import { TbxError } from '../errors.ts'
import { askAt, missing } from './ask.ts'
import type { Context } from './context.ts'
import { KEPT_SECRETS, keepFlag } from './keep-flags.ts'
import { readInput } from './read-input.ts'

/**
 * The secrets that the flags ask to be kept, from the person at the terminal, or from stdin.
 *
 * @throws usage: one that is empty, and more than one from stdin
 */
export async function keptSecrets(context: Context, username: string | undefined): Promise<StoredProfile> {
  const wanted = KEPT_SECRETS.filter(({ field }) => context.flags[keepFlag(field)] === true)
  if (wanted.length > 1 && !askAt(context.host)) throw oneAtATime(wanted.map(({ field }) => `--${keepFlag(field)}`))
  const kept: Record<string, string> = {}
  for (const { field, what } of wanted) {
    const whose = field === 'password' && username !== undefined ? `${what} of ${username}` : what
    kept[field] = await secretOf(context, { whose, flag: `--${keepFlag(field)}` })
  }
  return kept
}

async function secretOf({ host, say }: Context, { whose, flag }: { whose: string; flag: string }): Promise<string> {
  const ask = askAt(host)
  const question = `${whose[0]?.toUpperCase()}${whose.slice(1)}:`
  const secret = ask ? await ask.password(question) : (await readInput(host, say, 'a secret')).replace(/\r?\n$/, '')
  if (secret !== '') return secret
  throw missing(`the ${whose}`, `type it, or pipe it in: tbx profiles add … ${flag} < file`)
}

const oneAtATime = (flags: readonly string[]): TbxError =>
  new TbxError('usage', `cannot read ${flags.join(' and ')} from one stdin: give one at a time`, {
    hint: 'tbx profiles add changes a profile that is there, so the others can follow',
  })
