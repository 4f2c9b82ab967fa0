import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { nodeHost } from '../runtime/host.ts'

const folder = mkdtempSync(join(tmpdir(), 'tbx-host-'))
const { files } = nodeHost()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('makeFolder()', () => {
  test('makes the folder with its parents, for the user alone, and again without an error', () => {
    const deep = join(folder, 'a', 'b', 'c')
    files.makeFolder(deep)
    files.makeFolder(deep)
    expect(statSync(deep).isDirectory()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700)
  })

  test('fails where a file stands in the way', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => files.makeFolder(join(folder, 'file'))).toThrow('EEXIST')
    expect(() => files.makeFolder(join(folder, 'file', 'below'))).toThrow('ENOTDIR')
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('comes back from a folder that takes none', () => {
    expect(() => files.makeFolder('/proc/tbx/below')).toThrow('ENOENT')
  })
})
