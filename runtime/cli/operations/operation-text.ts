import type { Operation } from '../../api/mod.ts'
import { signatureOf } from '../../api/mod.ts'
import { columns } from '../help.ts'
import { exampleOf } from './example.ts'
import { flagsOf } from './parameter-flags.ts'

/** All that is known of an operation, for a person. */
export function operationText(operation: Operation): string {
  const { method, path } = operation
  const flags = flagsOf(operation)
  const { script, shell } = exampleOf(operation)
  return [
    `api.${signatureOf(operation)}`,
    `  ${method} ${path}`,
    '',
    ...columns(factsOf(operation)),
    ...(flags.length > 0
      ? ['', 'parameters:', ...columns(flags.map((flag) => [named(flag.name, flag.value), flag.summary]))]
      : []),
    '',
    'in a script or at the prompt:',
    `  ${script}`,
    ...(operation.paged ? [`  ${everyRow(script)}`] : []),
    'in a shell:',
    `  ${shell}`,
    '',
  ].join('\n')
}

const named = (name: string, value: string | undefined) => (value ? `--${name} ${value}` : `--${name}`)

/** The same list as a loop over every row. */
const everyRow = (script: string): string =>
  `for await (const row of ${script
    .replace(/^await /, '')
    .replace(/\(/, '.all(')
    .replace(/\{ pageSize: 10 \}\)$/, ')')
    .replace(/pageSize: 10, | ?, pageSize: 10/, '')
    .replace(/, \)$/, ')')}) console.log(row)`

/** Who may call it, what it does, what comes back. */
export function factsOf(operation: Operation): readonly (readonly [string, string])[] {
  const { authorities, effect, credentials, since, legacy, body, deprecated } = operation
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['who', authorities.length > 0 ? authorities.join(', ') : 'everybody, without a login'],
    ['does', effect === 'write' ? 'changes something; refused by --read-only' : 'reads only'],
    ['body', body && bodyText(operation)],
    ['answers', answerText(operation)],
    ['secrets', credentials ? 'the answer holds something that lets somebody in' : undefined],
    ['repeated', REPEATS[operation.repeat]],
    ['since', since && sinceText(since)],
    ['before', legacy && `${legacy.path} (since ${legacy.since})`],
    ['deprecated', deprecated ? 'yes: the server may drop it' : undefined],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}

function bodyText({ body }: Operation): string {
  const optional = body?.required ? '' : ', optional'
  if (body?.kind === 'form') return `a form${optional}`
  if (body?.kind === 'text') return `text${optional}`
  if (body?.shape === 'ids') return `a list of ids${optional}`
  return `JSON${body?.schema ? `: ${body.schema}` : ''}${optional}`
}

const ANSWERS: Readonly<Record<Operation['result'], string>> = {
  json: 'JSON',
  loose: 'JSON, text or nothing',
  text: 'text',
  bytes: 'bytes',
  location: 'the address that it redirects to',
}

const answerText = ({ paged, result }: Operation): string =>
  paged ? 'a page of rows; all of them with --all, or .all() in a script' : ANSWERS[result]

const REPEATS: Readonly<Record<Operation['repeat'], string>> = {
  always: 'after any failure: doing it twice is doing it once',
  ifUnsent: 'only if the server surely did not take it: twice would make two',
  never: 'never',
  ifVersioned: 'after any failure once the body has an id and a version, else only if surely not taken',
  ifId: 'after any failure once the body has an id, else only if surely not taken',
  ifTimed: 'after any failure once every point has its own time, else only if surely not taken',
}

const sinceText = (since: string): string => (since === '3.6.4' ? '3.6.4 or earlier' : since)
