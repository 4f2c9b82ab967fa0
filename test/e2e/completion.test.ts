import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { BIN, tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const has = (shell: string) => process.platform !== 'win32' && spawnSync(shell, ['-c', 'exit 0']).status === 0
const inBash = has('bash') ? test : test.skip

/** A `tbx` for the shell's path. */
function install(): string {
  const file = join(folder.path, 'tbx')
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  chmodSync(file, 0o755)
  return file
}

describe('tbx completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s that calls back', async (shell) => {
    const { code, out, err } = await tbx(['completion', shell], { env: { TBX_HOME: folder.path } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`__complete ${shell} `)
  })

  test('the script for PowerShell hands over the words before the cursor and the one under it', async () => {
    const { out } = await tbx(['completion', 'powershell'], { env: { TBX_HOME: folder.path } })
    expect(out).toContain('Register-ArgumentCompleter -Native -CommandName tbx -ScriptBlock {')
    expect(out).toContain('Where-Object { $_.Extent.EndOffset -lt $cursorPosition }')
    expect(out).toContain('& tbx __complete powershell @words $current 2>$null')
    expect(out).toContain('$value, $summary = $_ -split "`t", 2')
  })

  test.each([
    ['a beginning', ['call', 'device.getTenantDeviceI'], /^device\.getTenantDeviceInfos\t[^\t\n]+\n$/],
    ['an empty word', ['call', 'getTenantDevices', '--sort-order', ''], /^ASC(\t[^\n]*)?\nDESC(\t[^\n]*)?\n$/],
  ])('answers PowerShell for %s with a candidate a line, its summary behind one tab', async (_what, words, lines) => {
    const { code, out, err } = await tbx(['__complete', 'powershell', ...words], { env: { TBX_HOME: folder.path } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(lines)
  })

  test.each([[[]], [['tcsh']]])('tbx completion %j is wrong usage', async (args) => {
    const { code, err } = await tbx(['completion', ...args], { env: { TBX_HOME: folder.path } })
    expect(code).toBe(2)
    expect(err).toContain('bash')
  })

  inBash.each([
    [['tbx', 'call', 'device.getTenantDeviceI'], ['device.getTenantDeviceInfos']],
    [['tbx', '--output', '=', 'n'], ['ndjson']],
    [
      ['tbx', 'call', 'getTenantDevices', '--sort-order', ''],
      ['ASC', 'DESC'],
    ],
  ])('completes %j in bash', async (words, expected) => {
    const { out } = await tbx(['completion', 'bash'], { env: { TBX_HOME: folder.path } })
    const line = `${out}
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _tbx_complete '${install()}'; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual(expected)
  })
})
