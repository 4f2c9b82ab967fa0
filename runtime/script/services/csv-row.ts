/** One row of a CSV file. */
export interface CsvRow {
  /** Line of the file that it begins on, from 1. */
  readonly line: number
  /** Cells by the names of the header, as text. */
  readonly cells: Readonly<Record<string, string>>
  /** What is wrong with this row alone; the others are good all the same. */
  readonly problem?: string
}

export interface ReadCsvOptions {
  /** Columns that must be there. */
  readonly columns?: readonly string[]
}
