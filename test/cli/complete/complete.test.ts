import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bashWords } from '../../../runtime/cli/complete/bash-words.ts'
import { runComplete } from '../../../runtime/cli/complete/run-complete.ts'
import { COMMANDS } from '../../../runtime/cli/main.ts'
import { fakeHost } from '../../helpers/fake-host.ts'
import { root } from '../../helpers/root.ts'

/** The tasks as they were built. */
const INDEX = join(root, 'dist', 'scripts', 'index.json')
const PROFILES = JSON.stringify({ current: 'work', profiles: { work: { url: 'https://w.example' }, home: {} } })

/** What a shell is told for these words, the last being the one under the cursor; summaries left out. */
async function complete(words: readonly string[], { shell = 'zsh', profiles = PROFILES } = {}): Promise<string[]> {
  const host = fakeHost({
    args: ['__complete', shell, ...words],
    files: {
      '/home/ada/.config/tbx/profiles.json': profiles,
      [INDEX]: readFileSync(INDEX, 'utf8'),
      '/work/device.json': '{}',
      '/work/data/one.json': '{}',
    },
  })
  expect(await runComplete(host, COMMANDS)).toBe(0)
  expect(host.err()).toBe('')
  return host
    .out()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/\t.*/, ''))
}

describe('completion', () => {
  test('offers the commands, and no hidden one', async () => {
    const names = await complete([''])
    expect(names).toEqual(COMMANDS.map(({ name }) => name))
    expect(await complete(['ev'])).toEqual(['eval'])
  })

  test('offers flags of the program and of the command, once each', async () => {
    expect(await complete(['--ou'])).toEqual(['--output'])
    expect(await complete(['--no'])).toEqual(['--no-color'])
    expect(await complete(['profiles', 'add', 'x', '--keep-to'])).toEqual(['--keep-token', '--keep-totp-secret'])
    expect(await complete(['eval', '--quiet', '--qu'])).toEqual([])
    expect(await complete(['--output=csv', '--outp'])).toEqual([])
  })

  test('offers the values of flags, behind a space and behind =', async () => {
    expect(await complete(['--output', ''])).toEqual(['table', 'json', 'ndjson', 'csv'])
    expect(await complete(['--output=nd'])).toEqual(['--output=ndjson'])
    expect(await complete(['--profile', ''])).toEqual(['work', 'home'])
    expect(await complete(['--ca', ''])).toEqual([':files'])
    expect(await complete(['--username', ''])).toEqual([])
  })

  test('offers groups, then operations, and bare names', async () => {
    expect(await complete(['call', 'devi'])).toEqual(['device.', 'deviceConnectivity.', 'deviceProfile.'])
    expect(await complete(['call', 'device.getTenantDevices'])).toEqual(['device.getTenantDevices'])
    expect(await complete(['api', 'getTenantDevices'])).toEqual(['getTenantDevices'])
    expect((await complete(['call', ''])).every((name) => name.endsWith('.'))).toBe(true)
  })

  test('offers the parameters of an operation and their values', async () => {
    expect(await complete(['call', 'device.getTenantDevices', '--pa'])).toEqual(['--page-size', '--page'])
    expect(await complete(['call', 'getTenantDevices', '--sort-order', ''])).toEqual(['ASC', 'DESC'])
    expect(await complete(['call', 'getTenantDevices', '--sortOrder', 'D'])).toEqual(['DESC'])
    expect(await complete(['call', 'getLatestTimeseries', 'DEVICE_'])).toEqual(['DEVICE_PROFILE'])
    expect(await complete(['--demo', 'call', 'getTenantDevices', '--al'])).toEqual(['--all'])
    expect(await complete(['call', 'noSuchOperation', '--bo'])).toEqual(['--body'])
  })

  test('offers actions, profiles, shells, scripts and files', async () => {
    expect(await complete(['profiles', 'us'])).toEqual(['use'])
    expect(await complete(['profiles', 'use', ''])).toEqual(['work', 'home'])
    expect(await complete(['completion', 'f'])).toEqual(['fish'])
    expect(await complete(['run', ''])).toContain(':files')
    expect(await complete(['run', 'attributes-'])).toEqual(['attributes-set', ':files'])
    expect(await complete(['call', 'saveDevice', '--body', '@dev'])).toEqual(['@device.json'])
    expect(await complete(['eval', '--', 'x'])).toEqual([':files'])
  })

  test('offers the options of a task behind its name', async () => {
    expect(await complete(['run', 'telemetry-export', '--lay'])).toEqual(['--layout'])
    expect(await complete(['run', '--demo', 'telemetry-export', '--layout', ''])).toEqual(['long', 'wide'])
    expect(await complete(['run', 'attributes-set', '--dry'])).toEqual(['--dry-run'])
    expect(await complete(['run', 'devices-report', '--dry'])).toEqual([])
    expect(await complete(['run', 'my.ts', '--outp'])).toEqual(['--output'])
  })

  test('says nothing where a file of profiles is broken', async () => {
    expect(await complete(['profiles', 'use', ''], { profiles: '{ broken' })).toEqual([])
  })

  test('puts together what bash has taken apart', async () => {
    expect(bashWords(['--output', '=', 'js'])).toEqual(['--output', 'js'])
    expect(bashWords(['--output', '='])).toEqual(['--output', ''])
    expect(bashWords(['--body', '@', 'dev'])).toEqual(['--body', '@dev'])
    expect(bashWords(['--body', '@'])).toEqual(['--body', '@'])
    expect(bashWords(['--body', '@', 'dev', '--all', ''])).toEqual(['--body', '@dev', '--all', ''])
    expect(await complete(['call', 'saveDevice', '--body', '@', 'dev'], { shell: 'bash' })).toEqual(['@device.json'])
  })
})
