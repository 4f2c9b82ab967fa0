import { TbxError } from '../errors.ts'
import { sleep } from '../host.ts'
import { blankSecrets } from '../redact.ts'
import type { PromptCommand, Session } from './command.ts'
import { nextPage } from './next-page.ts'

export const help: PromptCommand = {
  name: 'help',
  value: '[NAME]',
  summary: 'what the prompt can do, or all of one operation or group',
  run({ commands, tools, say }, argument) {
    say(argument === '' ? overview(commands) : tools.describe(argument))
  },
}

function overview(commands: readonly PromptCommand[]): string {
  const rows = commands.map(({ name, value, summary }) => [`.${name}${value ? ` ${value}` : ''}`, summary] as const)
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    'api.device.getTenantDevices()   a call of api is awaited unasked; Tab completes names and values',
    'help getDeviceById, ?getDeviceById, apropos telemetry   what there is',
    '_, _1, _2, … are results, _error is the last error; Ctrl-C stops, Ctrl-D leaves',
    '',
    ...rows.map(([name, summary]) => `${name.padEnd(width)}  ${summary}`),
    `${'.editor, .break, .exit'.padEnd(width)}  several lines at once; give up an input; leave`,
  ].join('\n')
}

/** Commands that look at something. */
export const LOOK_COMMANDS: readonly PromptCommand[] = [
  {
    name: 'apropos',
    value: 'WORDS',
    summary: 'operations that have all of the words',
    run: ({ tools, say }, argument) => say(tools.search(argument.split(/\s+/))),
  },
  {
    name: 'more',
    summary: 'the next page of the last list',
    run: async ({ state, seat, show }) => show(await nextPage(state, seat)),
  },
  ...(['json', 'csv'] as const).map(
    (format): PromptCommand => ({
      name: format,
      summary: `the last result as ${format.toUpperCase()}`,
      run: ({ state, show }) => show(state.last, { format }),
    }),
  ),
  {
    name: 'wide',
    summary: 'the last result, not cut to the terminal',
    run: ({ state, show }) => show(state.last, { format: 'table', wide: true }),
  },
  {
    name: 'last',
    summary: 'what was sent last, and what came of it; secrets are blanked',
    run: ({ state, tools, say }) => say(lastText(state.exchange ? tools.traceLine(state.exchange) : undefined, state)),
  },
  {
    name: 'curl',
    summary: 'the last call as a line for a shell',
    run: ({ state, tools, say }) => say(state.exchange ? tools.curl(state.exchange) : NOTHING_SENT),
  },
  {
    name: 'whoami',
    summary: 'user, authority, server',
    run: async ({ tools, seat, show }) => show(await tools.whoAmI(seat)),
  },
  {
    name: 'doctor',
    summary: 'looks at everything that a call needs',
    run: async ({ tools }) => void (await tools.doctor()),
  },
  {
    name: 'history',
    value: '[N]',
    summary: 'the last inputs; 20 unless said',
    run: ({ past, say }, argument) =>
      say(
        past()
          .slice(0, Number(argument) || 20)
          .reverse()
          .join('\n'),
      ),
  },
  { name: 'watch', value: 'SECONDS EXPRESSION', summary: 'evaluates again and again, until Ctrl-C', run: watch },
]

const NOTHING_SENT = 'nothing was sent yet'

function lastText(line: string | undefined, { exchange }: Session['state']): string {
  const body = exchange?.call.body
  const sent = body?.kind === 'json' ? `\n${blankSecrets(JSON.stringify(body.value, null, 2))}` : ''
  return line === undefined ? NOTHING_SENT : `${line}${sent}`
}

async function watch({ host, signal, enter }: Session, argument: string): Promise<void> {
  const [, seconds, expression] = /^(\d+(?:\.\d+)?)\s+(.+)$/s.exec(argument) ?? []
  if (expression === undefined)
    throw new TbxError('usage', 'give a time and an expression: .watch 5 api.auth.getUser()')
  while (!signal.aborted) {
    await enter(expression, false)
    await sleep(host.clock, Number(seconds) * 1000, signal).catch(() => undefined)
  }
}
