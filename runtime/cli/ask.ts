import { stopped, TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { noQuestions, type Questions } from '../script/services/questions.ts'
import type { AskCode, Provider } from '../session/second-factor.ts'

/** Questions to the person at the terminal; asked on stderr, so that stdout stays for data. */
export interface Ask {
  text(question: string, options?: { suggestion?: string }): Promise<string>
  password(question: string): Promise<string>
}

/** Asks for a one-time code as the ways of the second factor want it. */
export const askCodeBy =
  (ask: Ask): AskCode =>
  ({ username, provider, contact, others, refused }) => {
    const where = contact === undefined ? PLACES[provider] : `${PLACES[provider]} to ${contact}`
    const ways = others.length === 0 ? '' : ` (or ${others.map((other) => OTHERS[other]).join(', ')})`
    return ask.text(`${refused === undefined ? '' : `${refused}. `}Code of ${username} ${where}${ways}:`)
  }

const PLACES: Readonly<Record<Provider, string>> = {
  TOTP: 'in the authenticator app',
  SMS: 'sent',
  EMAIL: 'sent',
  BACKUP_CODE: 'from the list of backup codes',
}

const OTHERS: Readonly<Record<Provider, string>> = {
  TOTP: 'type totp for the app',
  SMS: 'type sms',
  EMAIL: 'type email',
  BACKUP_CODE: 'a backup code',
}

/** Questions, where somebody is there to answer them. */
export function askAt(host: Host): Ask | undefined {
  if (!host.stdin.isTTY || !host.stderr.isTTY) return undefined
  const streams = { input: host.stdin, output: host.stderr }
  return {
    text: (message, { suggestion } = {}) =>
      answer(async ({ input }) =>
        input({ message, required: true, ...(suggestion !== undefined && { default: suggestion }) }, streams),
      ),
    password: (message) => answer(async ({ password }) => password({ message, mask: true }, streams)),
  }
}

/** The questions of tasks. */
export function questionsAt(host: Host): Questions {
  const ask = askAt(host)
  if (!ask) return noQuestions
  const streams = { input: host.stdin, output: host.stderr }
  return {
    possible: true,
    text: (question) => ask.text(question),
    confirm: (message) => answer(async ({ confirm }) => confirm({ message, default: false }, streams)),
  }
}

async function answer<T>(ask: (prompts: typeof import('@inquirer/prompts')) => Promise<T>): Promise<T> {
  try {
    // loaded only where something is asked: it costs as much as all the rest of the start
    return await ask(await import('@inquirer/prompts'))
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw stopped('the questions')
    throw error
  }
}

/** The error where a value is missing and nobody can be asked. */
export const missing = (what: string, hint: string): TbxError =>
  new TbxError('config', `cannot ask for ${what}: this is no terminal`, { hint })
