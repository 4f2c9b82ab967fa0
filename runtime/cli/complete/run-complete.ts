import type { Host } from '../../host.ts'
import { cleanText } from '../../output/clean.ts'
import type { Command } from '../command.ts'
import { bashWords } from './bash-words.ts'
import { type Candidate, completeWords } from './complete-words.ts'
import { namesOfHost } from './names-of-host.ts'
import { FILES } from './shells.ts'

/**
 * What the shells' scripts call: `tbx __complete SHELL WORD … WORD`, the last word being the one under the cursor. A
 * candidate a line, its summary behind a tab. Nothing that goes wrong here may disturb a command line.
 */
export async function runComplete(host: Host, commands: readonly Command[]): Promise<number> {
  const [, shell, ...words] = host.args
  try {
    const whole = shell === 'bash' ? bashWords(words) : words
    const { candidates, files } = await completeWords(whole, { commands, names: namesOfHost(host) })
    const lines = [...candidates.map((candidate) => lineOf(candidate)), ...(files ? [FILES] : [])]
    host.stdout.write(lines.map((line) => `${line}\n`).join(''))
  } catch {
    // no candidates are better than an error in the middle of what is being typed
  }
  return 0
}

const lineOf = ({ value, summary }: Candidate): string =>
  summary ? `${value}\t${cleanText(summary).replace(/\s+/g, ' ')}` : value
