import { TbxError } from '../../errors.ts'
import type { Command } from '../command.ts'
import { readInput } from '../read-input.ts'

export const evaluate: Command = {
  name: 'eval',
  summary: 'evaluate TypeScript with `api` at hand, and print the value of its last expression',
  positionals: [{ name: 'code', rest: true }],
  details:
    'Several statements and top-level await are fine; the value of the last expression is awaited. Without code, or\n' +
    "with '-', it is read from stdin. What follows the code is `args`.",
  examples: [
    ["tbx eval 'api.auth.getUser()'", 'one call'],
    ["tbx eval '(await api.device.getTenantDevices()).data.map((d) => d.name)' --output csv", 'a list of names'],
    ['tbx eval - < script.ts', 'from a file'],
  ],
  silent: true,
  async run(context) {
    const { host, words, say } = context
    const [first, ...args] = words
    const code = first === undefined || first === '-' ? await readInput(host, say) : first
    if (code.trim() === '') {
      throw new TbxError('usage', 'there is no code to evaluate: give it as an argument or on stdin', {
        hint: "for example: tbx eval 'api.auth.getUser()'",
      })
    }
    const { evaluateCode } = await import('../evaluate-code.ts')
    await evaluateCode(context, code, { name: first === undefined || first === '-' ? 'stdin' : 'eval', args })
    return 0
  },
}
