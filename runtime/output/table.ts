import { cellText } from './cell.ts'
import { cleanLine } from './clean.ts'
import { type Column, columnsOf, fieldsOf } from './columns.ts'
import { fitWidths, GAP, type Wish } from './fit.ts'
import { toColumns } from './flatten.ts'
import { createPaint, type Paint } from './paint.ts'
import type { Rows } from './rows.ts'
import { inGroups, splitRows } from './rows.ts'
import { cutTo, widthOf } from './width.ts'

export interface TableOptions {
  /** Width of the terminal; without it nothing is cut. */
  readonly columns?: number | undefined
  readonly color?: boolean
  /** How many rows are looked at for the columns and their widths before the first is shown. */
  readonly sample?: number
  /** Said below the table. */
  readonly note?: string | undefined
}

type Line = readonly string[]
type Layout = (lines: readonly Line[], widths: readonly number[]) => string

/** Rows as a table, in pieces. Columns and widths are those of the first rows; what comes later is cut to them. */
export async function* tableText(rows: Rows, options: TableOptions): AsyncGenerator<string, void, undefined> {
  const { columns: room, color = false, sample = 100 } = options
  const { head, all } = await splitRows(rows, sample)
  try {
    const [paint, layout] = [createPaint(color), await createLayout()]
    const plan = planTable(head.map(toColumns), room)
    yield headText(plan, { paint, layout })
    for await (const group of inGroups(all, sample)) yield bodyText(plan, group, layout)
    const notes = [head.length === 0 && !options.note ? 'no rows' : options.note, hiddenNote(plan.hidden)]
    yield notes.flatMap((note) => (note ? [`${paint.dim(note)}\n`] : [])).join('')
  } finally {
    await all.return()
  }
}

/** One object, a line a field. */
export async function recordText(record: object, { columns: room, color = false }: TableOptions): Promise<string> {
  const fields = toColumns(record)
  const lines = fieldsOf(fields).map((name) => [cleanLine(name), cellText(fields[name], name)] as const)
  const names = Math.max(0, ...lines.map(([name]) => widthOf(name)))
  const values = Math.max(0, ...lines.map(([, value]) => widthOf(value)))
  const [first = 0, second = values] = fitWidths([{ width: names }, { width: values }], room)
  const [paint, layout] = [createPaint(color), await createLayout()]
  const painted = lines.map(([name, value]) => [paint.bold(cutTo(name, first)), cutTo(value, second)])
  return painted.length > 0 ? layout(painted, [first, second]) : `${paint.dim('{}')}\n`
}

interface Plan {
  readonly shown: readonly Column[]
  readonly widths: readonly number[]
  readonly hidden: readonly Column[]
  /** Whether widths are a limit; else later rows may be wider. */
  readonly limited: boolean
}

/** Ids and times: half of one is of no use. */
const WHOLE = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/i

function planTable(rows: readonly Readonly<Record<string, unknown>>[], room: number | undefined): Plan {
  const columns = columnsOf(rows)
  const fitted = fitWidths(
    columns.map((column) => wishOf(column, rows)),
    room,
  )
  const isShown = (_: Column, at: number) => fitted[at] !== undefined
  return {
    shown: columns.filter(isShown),
    widths: fitted.filter((width) => width !== undefined),
    hidden: columns.filter((column, at) => !isShown(column, at) && !column.optional),
    limited: Number.isFinite(room),
  }
}

function wishOf({ name, heading, optional }: Column, rows: readonly Readonly<Record<string, unknown>>[]): Wish {
  const texts = rows.map((row) => cellText(row[name], name))
  const width = Math.max(widthOf(heading), ...texts.map(widthOf))
  return { width, whole: texts.some((text) => WHOLE.test(text)), ...(optional && { optional }) }
}

function headText({ shown, widths }: Plan, { paint, layout }: { paint: Paint; layout: Layout }): string {
  if (shown.length === 0) return ''
  const headings = shown.map(({ heading }, at) => paint.bold(cutTo(heading, widths[at] ?? 0)))
  return layout([headings, widths.map((width) => paint.dim('─'.repeat(width)))], widths)
}

function bodyText({ shown, widths, limited }: Plan, group: readonly unknown[], layout: Layout): string {
  const lines = group.map(toColumns).map((row) => shown.map(({ name }) => cellText(row[name], name)))
  if (limited) return layout(cutLines(lines, widths), widths)
  return layout(
    lines,
    widths.map((width, at) => Math.max(width, ...lines.map((line) => widthOf(line[at] ?? '')))),
  )
}

function cutLines(lines: readonly Line[], widths: readonly number[]): Line[] {
  return lines.map((line) => line.map((text, at) => cutTo(text, widths[at] ?? 0)))
}

function hiddenNote(hidden: readonly Column[]): string | undefined {
  return hidden.length > 0 ? `no room for: ${hidden.map(({ heading }) => heading).join(', ')}` : undefined
}

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
)

/** cli-table3 without its lines: columns side by side, nothing at the ends of lines. */
async function createLayout(): Promise<Layout> {
  const { default: Table } = await import('cli-table3')
  return (lines, widths) => {
    const style = { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] }
    const table = new Table({ chars: NO_LINES, style, colWidths: widths.map((width) => width + GAP), truncate: '…' })
    table.push(...lines.map((line) => [...line]))
    return `${table.toString().replace(/[ ]+$/gm, '')}\n`
  }
}
