import type { Host } from '../host.ts'
import { blankSecrets } from '../redact.ts'
import type { PromptState } from './state.ts'

/**
 * Appends a block to the transcript, where one is kept: without colours, secrets blanked.
 *
 * @example transcribe(host, state, 'ts', 'api.auth.getUser()')
 */
export function transcribe(
  host: Pick<Host, 'files'>,
  { transcript }: Pick<PromptState, 'transcript'>,
  language: 'ts' | 'text' | 'sh',
  text: string,
): void {
  if (transcript === undefined) return
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  const plain = text.replace(/\x1b\[[\d;]*m/g, '').trimEnd()
  host.files.append(transcript, blankSecrets(`\`\`\`${language}\n${plain}\n\`\`\`\n\n`))
}
