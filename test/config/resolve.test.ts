import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import type { ProfileFlags } from '../../runtime/config/flags.ts'
import { noServerError } from '../../runtime/config/profile.ts'
import { type ResolveProfileOptions, resolveProfile } from '../../runtime/config/resolve.ts'
import type { TbxError } from '../../runtime/errors.ts'
import { type FakeHostOptions, fakeHost } from '../helpers/fake-host.ts'

const FILE = '/home/ada/.config/tbx/profiles.json'
const PROFILES = {
  current: 'prod',
  profiles: {
    prod: { url: 'https://prod.example', username: 'ada', password: 'canary-of-prod' },
    test: { url: 'https://test.example', apiKey: 'canary-of-test' },
  },
}

test('resolveProfile() gives no profile where no server is configured', async () => {
  expect(await resolve({})).toEqual({ warnings: [] })
  expect(noServerError()).toMatchObject({ kind: 'config', exitCode: 2 })
  for (const way of ['--url', 'tbx login', '--demo']) expect(noServerError().hint).toContain(way)
})

test('resolveProfile() takes the address of the highest source', async () => {
  const sources = { env: { TB_URL: 'http://env' }, dotenv: 'TB_URL=http://dotenv', profiles: PROFILES }
  const url = async (given: Given, flags: ProfileFlags = {}) => {
    const { profile } = await resolve(given, flags)
    return [profile?.url, profile?.sources.url]
  }
  expect(await url(sources, { url: 'http://flag' })).toEqual(['http://flag', 'flag --url'])
  expect(await url(sources)).toEqual(['http://env', 'TB_URL'])
  expect(await url({ ...sources, env: { TB_URL: '' } })).toEqual(['http://dotenv', '.env'])
  expect(await url({ profiles: PROFILES })).toEqual(['https://prod.example', 'profile prod'])
})

test('resolveProfile() takes the way in as a whole from the highest source that names any', async () => {
  const { profile } = await resolve({
    env: { TB_API_KEY: 'canary-of-env' },
    dotenv: 'TB_URL=http://a\nTB_USERNAME=bob\nTB_PASSWORD=canary-of-dotenv',
  })
  expect(profile?.wayIn).toMatchObject({ kind: 'apiKey' })
  expect(profile?.sources).toEqual({ url: '.env', wayIn: 'TB_API_KEY' })
})

test.each([
  [{ TB_USERNAME: 'ada' }, { kind: 'password', username: 'ada' }],
  [
    { TB_USERNAME: 'ada', TB_PASSWORD: ' a b ' },
    { kind: 'password', username: 'ada', password: ' a b ' },
  ],
  [{ TB_API_KEY: 'key\n' }, { kind: 'apiKey', apiKey: 'key' }],
  [{ TB_REFRESH_TOKEN: 'r' }, { kind: 'token', refreshToken: 'r' }],
  [
    { TB_TOKEN: 't', TB_REFRESH_TOKEN: 'r' },
    { kind: 'token', token: 't', refreshToken: 'r' },
  ],
  [{ TB_PUBLIC_ID: 'p' }, { kind: 'public', publicId: 'p' }],
  [{ TB_USERNAME: ' ', TB_PASSWORD: '' }, { kind: 'none' }],
])('resolveProfile() knows the way in of %j', async (env, wayIn) => {
  const { profile } = await resolve({ env: { TB_URL: 'http://a', ...env } })
  expect(readAll(profile?.wayIn)).toEqual(wayIn)
})

test('resolveProfile() refuses two ways in within one source, and names both and the source', async () => {
  const env = { TB_URL: 'http://a', TB_USERNAME: 'ada', TB_TOKEN: 't' }
  expect((await refusal({ env })).message).toBe(
    'cannot choose between TB_USERNAME and TB_TOKEN: the environment names both',
  )
  const profiles = { current: 'x', profiles: { x: { url: 'http://a', apiKey: 'k', publicId: 'p' } } }
  expect((await refusal({ profiles })).message).toBe(
    'cannot choose between "apiKey" and "publicId": profile "x" names both',
  )
})

test('resolveProfile() does not look into sources that a higher one overrules', async () => {
  const dotenv = 'TB_API_KEY=k\nTB_TOKEN=t'
  const { profile } = await resolve({ env: { TB_URL: 'http://a', TB_TOKEN: 't' }, dotenv })
  expect(profile?.sources.wayIn).toBe('TB_TOKEN')
})

test('resolveProfile() refuses a password without its user in the same source', async () => {
  const env = { TB_URL: 'http://a', TB_PASSWORD: 'canary' }
  expect((await refusal({ env })).message).toContain('TB_USERNAME is not set there')
  expect((await refusal({ env }, { username: 'ada' })).message).toContain('TB_USERNAME is not set there')
})

test('resolveProfile() sends what a profile holds to its own address only', async () => {
  for (const [given, flags, from] of [
    [{}, { url: 'https://other.example' }, 'flag --url'],
    [{ env: { TB_URL: 'https://other.example' } }, {}, 'TB_URL'],
    [{ dotenv: 'TB_URL=https://other.example' }, {}, '.env'],
  ] as const) {
    const { profile, warnings, selected } = await resolve({ ...given, profiles: PROFILES }, flags)
    expect(profile).toMatchObject({ url: 'https://other.example', wayIn: { kind: 'none' } })
    expect(profile?.name).toBeUndefined()
    expect(selected).toBe('prod')
    expect(warnings).toEqual([expect.stringContaining(`${from} names https://other.example`)])
  }
})

test('resolveProfile() keeps a profile whose address is written in another way', async () => {
  const { profile, warnings } = await resolve({ env: { TB_URL: 'https://PROD.example:443/' }, profiles: PROFILES })
  expect(profile).toMatchObject({ name: 'prod', wayIn: { kind: 'password', username: 'ada' } })
  expect(warnings).toEqual([])
})

test('resolveProfile() says when a profile named by its flag is overruled', async () => {
  const way = await resolve({ env: { TB_TOKEN: 't' }, profiles: PROFILES }, { profile: 'test' })
  expect(way.profile).toMatchObject({ name: 'test', url: 'https://test.example', wayIn: { kind: 'token' } })
  expect(way.warnings).toEqual([expect.stringContaining('TB_TOKEN goes first')])
  const address = await resolve({ env: { TB_TOKEN: 't', TB_URL: 'http://a' }, profiles: PROFILES }, { profile: 'test' })
  expect(address.warnings).toEqual([expect.stringContaining('TB_URL names http://a')])
})

test('resolveProfile() names profiles by flag, environment, .env, then the current one', async () => {
  const name = async (given: Given, flags: ProfileFlags = {}) =>
    (await resolve({ profiles: PROFILES, ...given }, flags)).profile?.name
  expect(await name({ env: { TB_PROFILE: 'prod' } }, { profile: 'test' })).toBe('test')
  expect(await name({ env: { TB_PROFILE: 'test' } })).toBe('test')
  expect(await name({ dotenv: 'TB_PROFILE=test' })).toBe('test')
  expect(await name({})).toBe('prod')
})

test('resolveProfile() refuses an unknown profile with the names and the nearest', async () => {
  const error = await refusal({ profiles: PROFILES }, { profile: 'tst' })
  expect(error).toMatchObject({ kind: 'config', hint: 'did you mean "test"?' })
  expect(error.message).toContain('known are "prod", "test"')
  expect((await refusal({ env: { TB_PROFILE: 'constructor' } })).message).toContain('there are none yet')
  const { selected, profile } = await resolve({ profiles: PROFILES }, { profile: 'new' }, { allowNew: true })
  expect([selected, profile]).toEqual(['new', undefined])
})

test('resolveProfile() lets a current profile that is gone stop only those who need it', async () => {
  const profiles = { current: 'gone', profiles: {} }
  expect((await refusal({ profiles })).message).toContain('the current profile "gone"')
  expect((await resolve({ profiles, env: { TB_URL: 'http://a' } })).profile?.url).toBe('http://a')
})

test('resolveProfile() refuses a profile without an address', async () => {
  expect((await refusal({ profiles: { current: 'x', profiles: { x: {} } } })).message).toContain('it has no "url"')
})

test('resolveProfile() warns of names that are near, once the right one is missing', async () => {
  const { warnings } = await resolve({
    env: { TB_USER: 'a', TB_HOST: 'x', TB_URL: 'http://a', TB_PASWORD: 'p', TB_GATEWAY_RACK: '1' },
    dotenv: 'TB_APIKEY=k',
  })
  expect(warnings).toEqual([
    'TB_USER of the environment is not read: the name is TB_USERNAME',
    'TB_PASWORD of the environment is not read: the name is TB_PASSWORD',
    'TB_APIKEY of .env is not read: the name is TB_API_KEY',
  ])
})

test('resolveProfile() warns of a bare value that .env ends at its #', async () => {
  const dotenv = 'TB_URL=http://a # the lab\nTB_USERNAME="a#b"\nTB_PASSWORD=abc#def\nTBX_HOME=/tmp'
  const { profile, warnings } = await resolve({ dotenv })
  expect(readAll(profile?.wayIn)).toMatchObject({ username: 'a#b', password: 'abc' })
  expect(warnings).toEqual([
    'TB_PASSWORD of .env ends at its #: put the value in quotes',
    'TBX_HOME of .env is not read: it counts in the environment only',
  ])
})

test('resolveProfile() reads .env of a Windows editor, of the current folder only, into nothing but the profile', async () => {
  const host = fakeHost({
    files: { '/work/.env': '\uFEFFTB_URL=http://a\r\nTB_TOKEN=t\r\n', '/.env': 'TB_URL=http://b' },
  })
  const { profile } = await resolveProfile(host, {})
  expect([profile?.url, profile?.wayIn.kind]).toEqual(['http://a', 'token'])
  expect(host.env).toEqual({})
  expect(process.env.TB_TOKEN).toBeUndefined()
})

test('resolveProfile() takes a folder called .env for none, and says what cannot be read', async () => {
  const failing = (code: string) => {
    const host = fakeHost({ env: { TB_URL: 'http://a' } })
    const read = (path: string) => {
      if (path === '/work/.env') throw Object.assign(new Error(code), { code })
      return host.files.read(path)
    }
    return { ...host, files: { ...host.files, read } }
  }
  expect((await resolveProfile(failing('EISDIR'), {})).profile?.url).toBe('http://a')
  await expect(resolveProfile(failing('EACCES'), {})).rejects.toThrow('cannot read "/work/.env": EACCES')
})

test('resolveProfile() reads own certificates and checks them', async () => {
  const pem = '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n'
  const files = { '/work/ca.pem': pem, '/home/ada/.config/tbx/own.pem': pem, '/work/ca.der': '0\u0082' }
  const ca = async (given: Given, flags: ProfileFlags = {}) => (await resolve({ files, ...given }, flags)).profile
  const flagged = await ca({ env: { TB_URL: 'https://a', TB_CA_FILE: 'x' } }, { ca: 'ca.pem' })
  expect(flagged?.ca).toEqual({ file: '/work/ca.pem', pem })
  expect(flagged?.sources.ca).toBe('flag --ca')
  const stored = await ca({ profiles: { current: 'x', profiles: { x: { url: 'https://a', ca: 'own.pem' } } } })
  expect(stored?.ca?.file).toBe('/home/ada/.config/tbx/own.pem')
  await expect(ca({ env: { TB_URL: 'https://a', TB_CA_FILE: 'no.pem' } })).rejects.toThrow('there is no such file')
  await expect(ca({ env: { TB_URL: 'https://a', TB_CA_FILE: 'ca.der' } })).rejects.toThrow('PEM')
})

test('resolveProfile() checks the name of the authorization header', async () => {
  const env = { TB_URL: 'http://a', TB_AUTH_HEADER: 'Authorization' }
  expect((await resolve({ env })).profile?.authHeader).toBe('Authorization')
  expect((await refusal({ env: { ...env, TB_AUTH_HEADER: 'a: b' } })).message).toContain('not the name of a header')
})

test('a profile is frozen and shows its secrets to nobody', async () => {
  const { profile } = await resolve({ profiles: PROFILES })
  if (profile?.wayIn.kind !== 'password') throw new Error('no password')
  expect(profile.wayIn.password).toBe('canary-of-prod')
  for (const text of [
    inspect(profile, { depth: 9, showHidden: true }),
    JSON.stringify(profile),
    JSON.stringify({ ...profile, wayIn: { ...profile.wayIn } }),
    inspect({ ...profile.wayIn }),
  ]) {
    expect(text).not.toContain('canary')
  }
  expect(inspect(profile)).toContain("password: '***'")
  expect(JSON.stringify(profile)).toContain('"password":"***"')
  expect([profile, profile.wayIn, profile.sources].every(Object.isFrozen)).toBe(true)
})

type Given = Pick<FakeHostOptions, 'env' | 'files'> & { dotenv?: string; profiles?: object }

function resolve(
  { env = {}, files, dotenv, profiles }: Given,
  flags: ProfileFlags = {},
  options?: ResolveProfileOptions,
) {
  const host = fakeHost({
    env,
    files: {
      ...files,
      ...(dotenv !== undefined && { '/work/.env': dotenv }),
      ...(profiles && { [FILE]: JSON.stringify(profiles) }),
    },
  })
  return resolveProfile(host, flags, options)
}

async function refusal(given: Given, flags: ProfileFlags = {}): Promise<TbxError> {
  try {
    await resolve(given, flags)
  } catch (error) {
    return error as TbxError
  }
  throw new Error('it was not refused')
}

/** With what is hidden. */
function readAll(value: object | undefined): Record<string, unknown> {
  const names = Object.getOwnPropertyNames(value ?? {}).filter((name) => name !== 'toJSON')
  return Object.fromEntries(names.map((name) => [name, (value as Record<string, unknown>)[name]]))
}
