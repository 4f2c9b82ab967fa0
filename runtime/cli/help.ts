import type { Command } from './command.ts'
import type { Flag, Positional } from './flag.ts'
import { GLOBAL_FLAGS } from './flags.ts'

/** Help of the whole program: what it is for, the commands, the flags of every command. */
export function helpText(commands: readonly Command[]): string {
  return [
    'tbx: log in to a ThingsBoard once, and `api` is there, at a prompt, in one-liners and in scripts',
    '',
    'usage: tbx [command] [flags]',
    '',
    ...columns(commands.map((command) => [usageOf(command), command.summary] as const)),
    '',
    'flags of every command:',
    ...columns(GLOBAL_FLAGS.map(flagRow)),
    '',
    'examples:',
    ...columns([
      ['tbx', 'a prompt; without a server configured, on a demo in this process'],
      ["tbx eval 'api.device.getTenantDevices()'", 'one line, its value on stdout'],
      ['tbx login --url https://tb.example.com', 'from then on tbx goes there'],
    ]),
    '',
    'tbx <command> --help tells more of a command.',
    '',
  ].join('\n')
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const { summary, details, flags = [], examples = [] } = command
  return [
    `usage: tbx ${usageOf(command, true)} [flags]`,
    '',
    summary,
    ...(details ? ['', details] : []),
    ...(flags.length > 0 ? ['', 'flags:', ...columns(flags.map(flagRow))] : []),
    ...(examples.length > 0 ? ['', 'examples:', ...columns(examples)] : []),
    '',
    'flags of every command: see tbx --help',
    '',
  ].join('\n')
}

function usageOf({ name, positionals = [] }: Command, long = false): string {
  return [name, ...positionals.map((positional) => wordOf(positional, long))].join(' ')
}

function wordOf({ name, rest, optional, choices }: Positional, long: boolean): string {
  if (rest) return `[${name} …]`
  const shown = long ? (choices?.join('|') ?? name) : name
  return optional ? `[${shown}]` : `<${shown}>`
}

const flagRow = ({ name, value, optionalValue, negated, summary }: Flag): readonly [string, string] => [
  negated
    ? `--no-${name}`
    : value
      ? `--${name} ${value}`
      : optionalValue
        ? `--${name}[=${optionalValue}]`
        : `--${name}`,
  summary,
]

/** Two columns, as every help shows them. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(44, Math.max(...rows.map(([left]) => left.length)))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd())
}
