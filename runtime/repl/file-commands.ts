import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { TbxError } from '../errors.ts'
import { blankSecrets } from '../redact.ts'
import type { PromptCommand, Session } from './command.ts'
import { chosen, sessionScript } from './session-script.ts'

/** Commands that read or write a file. */
export const FILE_COMMANDS: readonly PromptCommand[] = [
  { name: 'save', value: 'FILE [LINES]', summary: 'the inputs as a script for tbx run; LINES as 3-9', run: save },
  { name: 'load', value: 'FILE', summary: 'evaluates a file as if it was typed', run: load },
  { name: 'edit', summary: 'the last input in $EDITOR, evaluated when the editor ends', run: edit },
  {
    name: 'transcript',
    value: 'FILE.md|off',
    summary: 'keeps input, output, errors and curl lines in a file',
    run: keepTranscript,
  },
]

function save({ host, state, say }: Session, argument: string): void {
  const [file, range] = argument.split(/\s+/)
  if (!file) throw new TbxError('usage', 'name the file: .save FILE [LINES]')
  const inputs = chosen(state.inputs, range)
  if (!inputs) throw new TbxError('usage', `cannot save the lines '${range}': they are numbers such as 4 or 3-9`)
  const path = resolve(host.cwd, file)
  host.files.write(path, blankSecrets(sessionScript(inputs)), { mode: 0o644 })
  say(`saved in ${file}; run it with: tbx run ${file}`)
}

async function load({ host, enter }: Session, argument: string): Promise<void> {
  const text = argument === '' ? undefined : host.files.read(resolve(host.cwd, argument))
  if (text === undefined) throw new TbxError('usage', `cannot load '${argument}': there is no such file`)
  await enter(text)
}

async function edit({ host, state, enter, say }: Session): Promise<void> {
  const editor = host.env.VISUAL ?? host.env.EDITOR
  if (!editor) throw new TbxError('config', 'no editor is set', { hint: 'export EDITOR=nano, or use .editor' })
  const file = join(host.env.TMPDIR ?? '/tmp', `tbx-input-${host.pid}.ts`)
  const before = state.inputs.at(-1)?.text ?? ''
  host.files.write(file, before, { exclusive: true })
  try {
    const [command = '', ...args] = editor.split(' ').filter(Boolean)
    const { error, status } = spawnSync(command, [...args, file], { stdio: 'inherit' })
    if (error || status !== 0) throw new TbxError('usage', `the editor '${editor}' failed: nothing was evaluated`)
    const text = (host.files.read(file) ?? '').trimEnd()
    if (text === '' || text === before) return say('nothing was changed')
    say(text)
    await enter(text)
  } finally {
    host.files.remove(file)
  }
}

function keepTranscript({ host, state, say }: Session, argument: string): void {
  if (argument === 'off') {
    delete state.transcript
    say('the transcript has ended')
    return
  }
  if (argument === '') throw new TbxError('usage', 'name the file: .transcript FILE.md')
  const file = resolve(host.cwd, argument)
  host.files.append(file, '# At the prompt of tbx\n\n', { mode: 0o644 })
  state.transcript = file
  say(`input, output, errors and curl lines go to ${argument}, until .transcript off`)
}
