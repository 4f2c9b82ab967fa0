import { TbxError } from '../../errors.ts'
import type { Command } from '../command.ts'
import { SHELLS, type Shell } from '../complete/shells.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'a script that lets a shell complete tbx: commands, flags, operations, parameters, profiles',
  positionals: [{ name: 'shell', choices: SHELLS }],
  details: 'Put the line of the example into the file that your shell reads at its start.',
  examples: [
    ['source <(tbx completion bash)', 'in ~/.bashrc'],
    ['source <(tbx completion zsh)', 'in ~/.zshrc, below compinit'],
    ['tbx completion fish | source', 'in ~/.config/fish/config.fish'],
    ['tbx completion powershell | Out-String | Invoke-Expression', 'in $PROFILE'],
  ],
  async run({ host, words: [shell] }) {
    if (shell === undefined) {
      throw new TbxError('usage', `it is not said for which shell: ${SHELLS.join(', ')}`, {
        hint: 'for example: source <(tbx completion bash)',
      })
    }
    const { completionScript } = await import('../complete/scripts.ts')
    host.stdout.write(completionScript(shell as Shell))
    return 0
  },
}
