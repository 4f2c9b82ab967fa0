import { toJson } from './json-value.ts'
import type { Rows } from './rows.ts'
import type { Shape } from './shape.ts'

type Shown = Exclude<Shape, { kind: 'nothing' | 'bytes' }>

/**
 * JSON: indented by 2 for a person, else a row a line. Rows are written as they come, so a list that fails half-way
 * is left without its end: no parser takes it for the whole.
 */
export async function* jsonText(
  shape: Shown,
  { indent }: { indent: boolean },
): AsyncGenerator<string, void, undefined> {
  if (shape.kind === 'rows' && !shape.page) yield* listText(shape.rows, indent)
  else yield `${toJson(wholeOf(shape), indent ? 2 : undefined)}\n`
}

/** JSON Lines: a row a line; anything else is one line. */
export async function* ndjsonText(shape: Shown): AsyncGenerator<string, void, undefined> {
  if (shape.kind !== 'rows') yield `${toJson(wholeOf(shape))}\n`
  else for await (const row of shape.rows) yield `${toJson(row)}\n`
}

async function* listText(rows: Rows, indent: boolean): AsyncGenerator<string, void, undefined> {
  let before = '[\n'
  for await (const row of rows) {
    yield before + (indent ? `  ${toJson(row, 2).replaceAll('\n', '\n  ')}` : toJson(row))
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function wholeOf(shape: Shown): unknown {
  if (shape.kind === 'record') return shape.record
  return shape.kind === 'scalar' ? shape.value : shape.page
}
