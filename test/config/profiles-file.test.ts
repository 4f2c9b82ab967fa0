import { expect, test } from '@jest/globals'
import { removeProfile, saveProfile, useProfile } from '../../runtime/config/edit-profiles.ts'
import { tbxFolder } from '../../runtime/config/folder.ts'
import { readProfiles } from '../../runtime/config/profiles-file.ts'
import { type FakeHostOptions, fakeHost } from '../helpers/fake-host.ts'

const FILE = '/home/ada/.config/tbx/profiles.json'

test.each<[FakeHostOptions, string]>([
  [{}, '/home/ada/.config/tbx'],
  [{ env: { XDG_CONFIG_HOME: '/x' } }, '/x/tbx'],
  [{ env: { XDG_CONFIG_HOME: 'x' } }, '/home/ada/.config/tbx'],
  [{ platform: 'darwin' }, '/home/ada/Library/Application Support/tbx'],
  [{ platform: 'win32', homeFolder: 'C:\\Users\\ada' }, 'C:\\Users\\ada\\AppData\\Roaming\\tbx'],
  [{ platform: 'win32', env: { APPDATA: 'D:\\a' } }, 'D:\\a\\tbx'],
  [{ env: { TBX_HOME: 'here', XDG_CONFIG_HOME: '/x' } }, '/work/here'],
])('tbxFolder() of %j is %s', (options, folder) => {
  expect(tbxFolder(fakeHost(options))).toBe(folder)
})

test('readProfiles() takes a missing or empty file for no profiles', async () => {
  expect((await readProfiles(fakeHost())).profiles.size).toBe(0)
  expect((await readProfiles(withFile(' \n'))).profiles.size).toBe(0)
})

test.each([
  ['{\n  "profiles": {\n    "a": { "password": "canary", }\n', 'line 3, column 34'],
  ['abc', 'line 1, column 1'],
  ['{"current":"a"} x', 'line 1, column 17'],
  ['[]', 'the whole is of kind array'],
  ['{"profiles":[]}', '"profiles" is of kind array'],
  ['{"current":1}', '"current" is of kind number'],
  ['{"profiles":{"a":null}}', 'profile "a" is of kind null'],
  ['{"profiles":{"a":{"password":123456}}}', '"password" of profile "a" is of kind number'],
])('readProfiles() says what is wrong with %j', async (text, message) => {
  const error = await readProfiles(withFile(text)).catch((error: unknown) => error as Error)
  expect(error).toMatchObject({ kind: 'config', message: expect.stringContaining(message) })
  expect(String(error)).not.toMatch(/canary|123456/)
})

test('readProfiles() warns of fields that it does not know', async () => {
  const { warnings } = await readProfiles(withFile('{"curent":"a","profiles":{"a":{"pasword":"x","colour":"red"}}}'))
  expect(warnings).toEqual([
    '"curent" of profiles.json is not known: did you mean "current"?',
    '"pasword" of profile "a" is not known: did you mean "password"?',
    '"colour" of profile "a" is not known',
  ])
})

test('readProfiles() warns of secrets in a file that others may open, except on Windows', async () => {
  const warnings = async (mode: number, profile: object, platform: NodeJS.Platform = 'linux') => {
    const text = JSON.stringify({ profiles: { a: profile } })
    const env = { TBX_HOME: platform === 'win32' ? 'C:\\tbx' : '/tbx' }
    const file = platform === 'win32' ? 'C:\\tbx\\profiles.json' : '/tbx/profiles.json'
    const host = fakeHost({ platform, env, files: { [file]: text } })
    host.files.setMode(file, mode)
    return (await readProfiles(host)).warnings.length
  }
  expect(await warnings(0o640, { apiKey: 'k' })).toBe(1)
  expect(await warnings(0o604, { password: 'p' })).toBe(1)
  expect(await warnings(0o600, { apiKey: 'k' })).toBe(0)
  expect(await warnings(0o644, { username: 'ada' })).toBe(0)
  expect(await warnings(0o666, { apiKey: 'k' }, 'win32')).toBe(0)
})

test('saveProfile() adds, changes and keeps what it does not know', async () => {
  const host = withFile(
    '{"theme":"dark","profiles":{"a":{"url":"http://a","username":"ada","note":"lab","ca":"x.pem"}}}',
  )
  await saveProfile(host, 'a', { authHeader: 'Authorization' })
  await saveProfile(host, 'b', { url: 'cloud' }, { use: true })
  expect(stored(host)).toEqual({
    theme: 'dark',
    current: 'b',
    profiles: {
      a: { url: 'http://a', username: 'ada', note: 'lab', ca: 'x.pem', authHeader: 'Authorization' },
      b: { url: 'https://thingsboard.cloud' },
    },
  })
  expect(host.files.stat(FILE)?.mode).toBe(0o600)
  expect(host.files.list('/home/ada/.config/tbx')).toEqual(['profiles.json'])
})

test('saveProfile() writes a way in as a whole, and leaves none behind at another address', async () => {
  const host = withFile('{"profiles":{"a":{"url":"http://a","apiKey":"k","note":"lab"}}}')
  await saveProfile(host, 'a', { url: 'http://a/', username: 'ada' })
  expect(stored(host).profiles.a).toEqual({ url: 'http://a', username: 'ada', note: 'lab' })
  await saveProfile(host, 'a', { url: 'http://b' })
  expect(stored(host).profiles.a).toEqual({ url: 'http://b', note: 'lab' })
})

test('saveProfile() refuses names that are no file’s, and addresses that are none', async () => {
  for (const name of ['', '../x', 'a b', '.hidden', '-x', 'x'.repeat(65)]) {
    await expect(saveProfile(fakeHost(), name, {})).rejects.toMatchObject({ kind: 'config' })
  }
  await expect(saveProfile(fakeHost(), 'a', { url: 'x:1' })).rejects.toThrow('it has no scheme')
})

test('useProfile() and removeProfile() know the names', async () => {
  const host = withFile('{"current":"a","profiles":{"a":{},"b":{}}}')
  await useProfile(host, 'b')
  expect(stored(host).current).toBe('b')
  await removeProfile(host, 'b')
  expect(stored(host)).toEqual({ profiles: { a: {} } })
  await expect(removeProfile(host, 'b')).rejects.toThrow('known are "a"')
  await expect(useProfile(host, 'toString')).rejects.toThrow('known are "a"')
})

test('saveProfile() on a read-only disk is a config error, and the old file stays', async () => {
  const host = withFile('{"profiles":{}}')
  const write = () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  }
  const readOnly = { ...host, files: { ...host.files, write } }
  await expect(saveProfile(readOnly, 'a', { url: 'http://a' })).rejects.toMatchObject({
    kind: 'config',
    message: `cannot write "${FILE}": EROFS`,
  })
  expect(host.files.all()).toEqual({ [FILE]: '{"profiles":{}}' })
})

function withFile(text: string) {
  return fakeHost({ files: { [FILE]: text } })
}

function stored(host: ReturnType<typeof fakeHost>) {
  return JSON.parse(host.files.read(FILE) ?? '') as { current?: string; profiles: Record<string, object> }
}
