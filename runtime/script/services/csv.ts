import { csvText } from '../../output/csv.ts'
import type { CsvRow, ReadCsvOptions } from './csv-row.ts'
import { type FileHost, readBytes, type WriteOptions, writePieces } from './files.ts'
import { readCsv } from './read-csv.ts'
import type { Bytes } from './text-encoding.ts'

/** Tables as CSV. */
export interface Csv {
  /**
   * The rows of a file with a header, `-` for stdin: UTF-8 with or without a mark, UTF-16, else Latin-1 (which is said);
   * `,` `;` or tab, whichever the header has.
   *
   * @throws Problem of kind `usage` with line and column where it is no CSV
   */
  read(path: string, options?: ReadCsvOptions): AsyncIterable<CsvRow>
  /**
   * Writes rows, which may still be coming, with a header made of their keys; resolves with how many. The file is there
   * when all is written, or not at all.
   */
  write(path: string, rows: Iterable<object> | AsyncIterable<object>, options?: WriteOptions): Promise<number>
}

/** The CSV service of a host. */
export function createCsv(host: FileHost, warn: (text: string) => void): Csv {
  return {
    async *read(path, options = {}) {
      yield* readCsv(await rereadable(host, path), { ...options, path, warn })
    },
    async write(path, rows, options) {
      let count = 0
      const counted = async function* () {
        for await (const row of rows) {
          count++
          yield row
        }
      }
      await writePieces(host, path, { pieces: csvText(counted()), ...options })
      return count
    },
  }
}

/** A file is read twice, which keeps memory flat; stdin comes only once. */
async function rereadable(host: FileHost, path: string): Promise<Bytes> {
  if (path !== '-') return () => readBytes(host, path)
  const parts: Uint8Array[] = []
  for await (const part of readBytes(host, path)) parts.push(part)
  return () => parts
}
