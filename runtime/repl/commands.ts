import type { PromptCommand } from './command.ts'
import { FILE_COMMANDS } from './file-commands.ts'
import { help, LOOK_COMMANDS } from './look-commands.ts'
import { SEAT_COMMANDS } from './seat-commands.ts'

/** All commands that tbx adds to those of Node's prompt. */
export const PROMPT_COMMANDS: readonly PromptCommand[] = [help, ...LOOK_COMMANDS, ...SEAT_COMMANDS, ...FILE_COMMANDS]

/** Words that are commands although no dot stands before them: they are what somebody types who does not know any. */
const WORDS = /^(help|apropos|more)(?:\s+([^\s=(.][^=(]*))?$/
const QUESTION = /^(?:\?\s*([\w.]+)|([\w.]+)\s*\?)$/
const DOTTED = /^\.([a-z]\w*)(?:\s+(.*))?$/

export interface Typed {
  readonly command: PromptCommand
  readonly argument: string
}

/**
 * The command that a line means, if it means one.
 *
 * @example findCommand('?getDeviceById')?.command.name // 'help'
 */
export function findCommand(line: string): Typed | undefined {
  const text = line.trim()
  const [, before, after] = QUESTION.exec(text) ?? []
  const question = before ?? after
  const [, name = '', argument = ''] =
    question === undefined ? (DOTTED.exec(text) ?? WORDS.exec(text) ?? []) : ['', 'help', question]
  const command = PROMPT_COMMANDS.find((one) => one.name === name)
  return command && { command, argument: argument.trim() }
}
