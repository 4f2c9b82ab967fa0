import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { nodeHost } from '../../../runtime/host.ts'
import { createCsv } from '../../../runtime/script/services/csv.ts'
import type { CsvRow } from '../../../runtime/script/services/csv-row.ts'

const folder = mkdtempSync(join(tmpdir(), 'tbx-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const warnings: string[] = []
const csv = createCsv({ ...nodeHost(), cwd: folder }, (text) => warnings.push(text))

async function rowsOf(content: string | Uint8Array, columns: string[] = []): Promise<CsvRow[]> {
  writeFileSync(join(folder, 'in.csv'), content)
  const rows: CsvRow[] = []
  for await (const row of csv.read('in.csv', { columns })) rows.push(row)
  return rows
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()
const TEXT = 'device,ort\nT1,Zürich\n'
const CELLS = { device: 'T1', ort: 'Zürich' }

describe('csv.read()', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16 the other way round', swapped(`\uFEFF${TEXT}`)],
  ])('reads %s without a word', async (_what, bytes) => {
    warnings.length = 0
    expect(await rowsOf(bytes)).toEqual([{ line: 2, cells: CELLS }])
    expect(warnings).toEqual([])
  })

  test.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', utf16(TEXT)],
  ])('guesses %s, and says so', async (name, bytes) => {
    warnings.length = 0
    expect(await rowsOf(bytes)).toEqual([{ line: 2, cells: CELLS }])
    expect(warnings).toEqual([`"in.csv" is not UTF-8: read as ${name}, which is a guess`])
  })

  test.each([
    ['comma', 'device,ort\nT1,"a;b"\n'],
    ['semicolon', 'device;ort\nT1;"a;b"\n'],
    ['tab', 'device\tort\nT1\ta;b\n'],
    ['a line that names it', 'sep=;\ndevice;ort\nT1;"a;b"\n'],
    ['CRLF, no line end at the end', 'device;ort\r\nT1;"a;b"'],
  ])('finds the separator: %s', async (what, text) => {
    expect(await rowsOf(text)).toEqual([
      { line: what === 'a line that names it' ? 3 : 2, cells: { device: 'T1', ort: 'a;b' } },
    ])
  })

  test('knows the line of each row, past line breaks in cells and empty lines', async () => {
    const rows = await rowsOf('device,note\nT1,"two\nlines"\n\nT2,"a ""quoted"" one"\n')
    expect(rows).toEqual([
      { line: 2, cells: { device: 'T1', note: 'two\nlines' } },
      { line: 5, cells: { device: 'T2', note: 'a "quoted" one' } },
    ])
  })

  test('goes on past a row with too few or too many cells', async () => {
    const rows = await rowsOf('device,a\nT1\nT2,2\nT3,3,4\n')
    expect(rows.map(({ problem }) => problem)).toEqual([
      'line 2 has 1 cells, the header has 2',
      undefined,
      'line 4 has 3 cells, the header has 2',
    ])
  })

  test.each([
    ['', 'it is empty'],
    ['device,,b\n1,2,3\n', 'column 2 of the header has no name'],
    ['device,a,a\n1,2,3\n', 'the header names "a" twice'],
    ['devise,a\n1,2\n', 'it has no column "device"'],
    ['device,a\nT1,"b" c\n', 'line 2, column 2 (a): something stands between a closing quote and the end of its cell'],
    ['device,a\nT1,b\nT2,"c\n', 'line 3, column 2 (a): a quote is opened and never closed'],
  ])('refuses %j', async (text, problem) => {
    await expect(rowsOf(text, ['device'])).rejects.toThrow(`could not read "in.csv": ${problem}`)
  })

  test('says what is wrong with the path', async () => {
    const read = async (path: string) => {
      for await (const _row of csv.read(path)) break
    }
    await expect(read('none.csv')).rejects.toThrow('could not read "none.csv": there is no such file or folder')
    await expect(read('.')).rejects.toThrow('could not read ".": it is a folder')
  })

  test('may be left half-way', async () => {
    writeFileSync(join(folder, 'long.csv'), `device\n${'T1\n'.repeat(100_000)}`)
    for await (const { line } of csv.read('long.csv')) if (line === 5) break
  })
})

describe('csv.write()', () => {
  test('writes rows while they come, with a header', async () => {
    const rows = (async function* () {
      yield { device: 'T1', ort: 'Zürich', note: 'a,"b"' }
      yield { device: 'T2', ort: null, note: 'two\nlines' }
    })()
    expect(await csv.write('out.csv', rows)).toBe(2)
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(
      'device,ort,note\nT1,Zürich,"a,""b"""\nT2,,"two\nlines"\n',
    )
  })

  test('leaves what was there, and nothing else, where the rows fail', async () => {
    writeFileSync(join(folder, 'kept.csv'), 'old')
    const rows = (async function* () {
      yield { a: 1 }
      throw new Error('page 2 failed')
    })()
    await expect(csv.write('kept.csv', rows)).rejects.toThrow('page 2 failed')
    expect(readFileSync(join(folder, 'kept.csv'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('says why a file cannot be written', async () => {
    await expect(csv.write('no/where.csv', [{ a: 1 }])).rejects.toThrow('there is no such file or folder')
  })
})
