import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folders: { remove: () => void }[] = []
let home = ''

beforeEach(() => {
  const folder = temporaryFolder()
  folders.push(folder)
  home = folder.path
})
afterAll(() => {
  for (const { remove } of folders) remove()
})

const run = (args: string[], input = '') => tbx(['profiles', ...args], { env: { TBX_HOME: home }, input, cwd: home })
const file = () => JSON.parse(readFileSync(join(home, 'profiles.json'), 'utf8'))

describe('tbx profiles', () => {
  test('lists nothing where there is nothing, and says how to begin', async () => {
    const { code, out, err } = await run(['--output', 'json'])
    expect({ code, out: JSON.parse(out) }).toEqual({ code: 0, out: [] })
    expect(err).toContain('tbx profiles add')
  })

  test('adds, lists, uses and removes without a server', async () => {
    expect((await run(['add', 'one', '--url', 'https://one.example/', '--username', 'a@x.org'])).code).toBe(0)
    expect((await run(['add', 'two', '--url', 'cloud-eu'])).code).toBe(0)
    expect(JSON.parse((await run(['list', '--output', 'json'])).out)).toEqual([
      { name: 'one', current: true, url: 'https://one.example', as: 'a@x.org' },
      { name: 'two', current: false, url: 'https://eu.thingsboard.cloud', as: null },
    ])
    expect((await run(['use', 'two'])).code).toBe(0)
    expect((await run(['remove', 'one'])).code).toBe(0)
    expect(file()).toEqual({ current: 'two', profiles: { two: { url: 'https://eu.thingsboard.cloud' } } })
  })

  test('keeps a password only if asked to, from stdin, 0600, and shows it blanked', async () => {
    await run(['add', 'plain', '--url', 'https://one.example', '--username', 'a@x.org'], 'canary-6b1f0c\n')
    expect(file().profiles.plain).toEqual({ url: 'https://one.example', username: 'a@x.org' })
    const kept = ['add', 'kept', '--url', 'https://one.example', '--username', 'a@x.org', '--keep-password']
    expect((await run(kept, 'canary-6b1f0c\n')).code).toBe(0)
    expect(file().profiles.kept.password).toBe('canary-6b1f0c')
    expect(statSync(join(home, 'profiles.json')).mode & 0o777).toBe(0o600)
    const shown = await run(['show', 'kept', '--output', 'json'])
    expect(JSON.parse(shown.out)).toMatchObject({ name: 'kept', username: 'a@x.org', password: '***' })
    const listed = await run([])
    expect(shown.out + shown.err + listed.out + listed.err).not.toContain('canary')
  })

  test('stores an API key from stdin, and refuses a second way in', async () => {
    expect((await run(['add', 'ci', '--url', 'cloud', '--keep-api-key'], 'tb_key-of-ours')).code).toBe(0)
    expect(file().profiles.ci).toEqual({ url: 'https://thingsboard.cloud', apiKey: 'tb_key-of-ours' })
    const both = await run(['add', 'ci', '--username', 'a@x.org', '--keep-api-key'], 'x')
    expect(both.code).toBe(2)
    expect(both.err).toContain('two ways in')
  })

  test('loses none of those that are added at once', async () => {
    const names = ['a', 'b', 'c', 'd']
    const ran = await Promise.all(names.map((name) => run(['add', name, '--url', `https://${name}.example`])))
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(Object.keys(file().profiles).sort()).toEqual(names)
  })

  test('stores every field; secrets from stdin, one at a time', async () => {
    const flags = ['--proxy', 'socks5://p.example:1080', '--cert', 'c.pem', '--key', 'k.pem', '--ca', 'ca.pem']
    await run(['add', 'all', '--url', 'https://one.example', '--auth-header', 'X-Token', ...flags])
    for (const [flag, secret] of [
      ['--keep-token', 'eyJ-token'],
      ['--keep-totp-secret', 'CANARYSECRET'],
      ['--keep-gateway-authorization', 'Basic Y2FuYXJ5'],
      ['--keep-key-passphrase', ' open '],
    ] as const) {
      expect(await run(['add', 'all', flag], `${secret}\n`)).toMatchObject({ code: 0 })
    }
    expect(file().profiles.all).toEqual({
      url: 'https://one.example',
      ...{ authHeader: 'X-Token', proxy: 'socks5://p.example:1080', ca: join(home, 'ca.pem') },
      ...{ cert: join(home, 'c.pem'), key: join(home, 'k.pem'), keyPassphrase: ' open ' },
      ...{ token: 'eyJ-token', totpSecret: 'CANARYSECRET', gatewayAuthorization: 'Basic Y2FuYXJ5' },
    })
    expect((await run(['show', 'all', '--output', 'json'])).out).not.toMatch(/eyJ|CANARY|Y2F| open /)
  })

  test('does not keep the password of a proxy, and says so', async () => {
    const { code, err } = await run(['add', 'x', '--url', 'cloud', '--proxy', 'http://ada:canary-91cd@p.example'])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('TB_PROXY') })
    expect(JSON.stringify(file())).not.toContain('canary')
  })

  test.each([
    [['add', 'x', '--url', 'cloud', '--proxy', 'ftp://p.example'], 'cannot use --proxy'],
    [['add', 'x', '--url', 'cloud', '--keep-token', '--keep-totp-secret'], 'from one stdin'],
    [['lst'], "did you mean 'list'"],
    [['add'], 'its name is missing'],
    [['add', 'x'], 'its server is missing'],
    [['add', 'a/b', '--url', 'cloud'], 'cannot name a profile "a/b"'],
    [['use', 'nobody'], 'cannot find profile "nobody"'],
    [['add', 'x', '--url', 'cloud', '--keep-password'], 'it is not said whose'],
    [['add', 'x', '--url', 'cloud', '--username', 'a@x.org', '--keep-password'], 'cannot ask for'],
    [['add', 'x', '--url', 'cloud', '--pasword', 'y'], "unknown flag '--pasword'"],
  ])('%j is wrong usage', async (args, sentence) => {
    const { code, err } = await run(args)
    expect(err).toContain(sentence)
    expect(code).toBe(2)
  })

  test('says line and column where the file was edited into no JSON, and leaves it alone', async () => {
    const text = '{\n  "profiles": {\n    "a": { "url": "cloud", }\n  }\n}\n'
    writeFileSync(join(home, 'profiles.json'), text)
    const { code, err } = await run(['use', 'a'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('line 3, column') })
    expect(readFileSync(join(home, 'profiles.json'), 'utf8')).toBe(text)
  })

  test('names what in the file is not known', async () => {
    writeFileSync(join(home, 'profiles.json'), JSON.stringify({ profiles: { a: { url: 'cloud', usrname: 'x' } } }))
    expect((await run([])).err).toContain('did you mean "username"')
  })
})
