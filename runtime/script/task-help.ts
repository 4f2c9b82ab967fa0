import type { Needs, TaskFacts } from './define-task.ts'
import { flagOf, type Option } from './option.ts'

/**
 * A task's own help, made from its definition.
 *
 * @example taskHelp('devices-report', task) // usage: tbx run devices-report [options] …
 */
export function taskHelp(
  name: string,
  { summary, details, options, needs, changes, examples = [] }: TaskFacts,
): string {
  const all = Object.entries(options)
  const words = all.filter(([, { positional }]) => positional).map(positionalText)
  const rows = all.map(optionRow)
  if (changes) rows.push(['--dry-run', 'say what would be changed, and change nothing'])
  return [
    ['usage: tbx run', name, ...words, '[options]'].join(' '),
    '',
    summary,
    ...(details ? ['', details] : []),
    ...section('options:', rows),
    ...section(
      'examples:',
      examples.map(([line, what]) => [`tbx run ${line}`, what] as const),
    ),
    ...needsLines(needs),
    '',
    'flags of every command: see tbx --help',
    '',
  ].join('\n')
}

/** The help of a script that is no task: what its author wrote above the first statement. */
export function plainHelp(name: string, text: string): string {
  const comment = /^\s*(?:\/\/.*\n?|\/\*[\s\S]*?\*\/)+/.exec(text.replace(/^#!.*\n/, ''))?.[0] ?? ''
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/|\/\*\*?|\*\/|\*)\s?|\s*\*\/\s*$/g, '').trimEnd())
  const said = lines.join('\n').trim()
  return [
    `usage: tbx run ${name} [arguments]`,
    '',
    said === '' ? 'A script: what it takes stands in its text.' : said,
    '',
    'flags of every command: see tbx --help',
    '',
  ].join('\n')
}

type Row = readonly [left: string, right: string]

function positionalText([name, { type, required, value = name }]: [string, Option]): string {
  const word = type === 'list' ? `${value} …` : value
  return required ? `<${word}>` : `[${word}]`
}

function optionRow([name, option]: [string, Option]): Row {
  const { type, description } = option
  const word = type === 'boolean' ? '' : ` ${wordOf(option)}${type === 'list' ? ' …' : ''}`
  const standard = 'default' in option && option.default !== undefined ? ` (${option.default})` : ''
  return [`--${flagOf(name)}${word}`, `${description}${option.required ? ', required' : standard}`]
}

const WORDS = {
  string: 'TEXT',
  number: 'NUMBER',
  list: 'TEXT',
  file: 'FILE',
  duration: 'DURATION',
  time: 'TIME',
} as const

function wordOf(option: Option): string {
  if (option.value !== undefined) return option.value
  return option.type === 'enum' ? option.values.join('|') : WORDS[option.type as keyof typeof WORDS]
}

function section(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return []
  const width = Math.min(44, Math.max(...rows.map(([left]) => left.length)))
  return ['', title, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)]
}

function needsLines({ operations = [], files, hosts = [] }: Needs): string[] {
  const lines = [
    ['calls', operations],
    ['reads', files?.read ?? []],
    ['writes', files?.write ?? []],
    ['talks to', hosts],
  ] as const
  return section(
    'needs:',
    lines.filter(([, names]) => names.length > 0).map(([what, names]) => [what, names.join(', ')] as const),
  )
}
