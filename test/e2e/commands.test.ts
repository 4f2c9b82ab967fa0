import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createMiniBoard, type MiniBoard } from '../../runtime/miniboard/mod.ts'
import { serve } from '../helpers/http-server.ts'
import { type Ran, type RunOptions, tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
let board: MiniBoard
let url: string
let homes = 0

beforeAll(async () => {
  board = await createMiniBoard()
  url = (await board.listen()).url
})
afterAll(async () => {
  await board.close()
  folder.remove()
})

/** An empty home, and a current folder without `.env`. */
function fresh(env: Record<string, string> = {}): RunOptions & { readonly home: string } {
  const home = join(folder.path, `home-${++homes}`)
  mkdirSync(home)
  return { home, cwd: home, env: { TBX_HOME: join(home, 'tbx'), ...env } }
}

const asTenant = () => fresh({ TB_URL: url, TB_USERNAME: 'tenant@thingsboard.org', TB_PASSWORD: 'tenant' })
const lines = ({ out }: Ran) => out.split('\n').filter(Boolean)

describe('tbx alone', () => {
  test('with nothing to evaluate and no server starts the demo, shows the devices and how to go on', async () => {
    const { code, out, err } = await tbx([], fresh())
    expect(code).toBe(0)
    expect(out).toMatch(/^name +type/)
    expect(out).toContain('Thermostat T1')
    expect(err).toContain('no server is configured\ndemo: a ThingsBoard in this process at http://127.0.0.1:')
    expect(err).toContain('go on with')
  })

  test('evaluates what is piped in, but never on a demo that nobody asked for', async () => {
    const code = 'api.auth.getUser()'
    expect(await tbx([], { ...fresh(), input: code })).toMatchObject({ code: 2, out: '' })
    const asked = await tbx(['--demo'], { ...fresh(), input: code })
    expect(JSON.parse(asked.out)).toMatchObject({ email: 'tenant@thingsboard.org' })
  })

  test.each([['eval', 'api.auth.getUser()'], ['whoami'], ['run', 'x.ts'], ['logout']])(
    'tbx %s without a server is a config error that says how to get one',
    async (...args) => {
      const options = fresh()
      writeFileSync(join(options.home, 'x.ts'), 'api.auth.getUser()')
      const { code, err } = await tbx(args, options)
      expect(code).toBe(2)
      for (const way of ['--url', 'tbx login', '--demo']) expect(err).toContain(way)
    },
  )
})

describe('tbx eval', () => {
  test.each([
    ['1 + 1', '2\n'],
    ['const n: number = 20; n + 1', '21\n'],
    ['enum A { x = 3 } A.x', '3\n'],
    ['undefined', ''],
    ['const a = 1', ''],
    ['"text"', '"text"\n'],
    ['(await Promise.resolve([1, 2])).length', '2\n'],
    ['(await import("node:path")).posix.sep', '"/"\n'],
    ['({ a: 1 })', '{"a":1}\n'],
  ])('%s prints its value', async (code, printed) => {
    expect(await tbx(['eval', code], fresh())).toEqual({ code: 0, out: printed, err: '' })
  })

  test('calls the api, and says nothing on stderr', async () => {
    const { code, out, err } = await tbx(['eval', '(await api.device.getTenantDevices()).totalElements'], asTenant())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Number(out)).toBeGreaterThanOrEqual(9)
  })

  test.each([
    ['json', /^\{"data":\[\{"id"/],
    ['ndjson', /^\{"id".*\}\n\{"id"/],
    ['csv', /^id,createdTime,/],
    ['table', /^name +type +created/],
  ])('writes %s', async (format, shape) => {
    const code = "api.device.getTenantDevices({ sortProperty: 'name' })"
    expect((await tbx(['eval', code, '--output', format], asTenant())).out).toMatch(shape)
  })

  test('streams rows', async () => {
    const ran = await tbx(['eval', 'api.device.getTenantDevices.all()', '--output', 'ndjson'], asTenant())
    expect(lines(ran).map((line) => JSON.parse(line).name)).toContain('Thermostat T2')
  })

  test('reads code from stdin, and gives the rest of the line as args', async () => {
    expect((await tbx(['eval', '-'], { ...fresh(), input: '2 + 3' })).out).toBe('5\n')
    expect(JSON.parse((await tbx(['eval', 'args', 'a', 'b'], fresh())).out)).toEqual(['a', 'b'])
  })

  test.each([
    ['a misspelt operation', 'api.device.getTenatDevices()', 2, /did you mean api\.device\.getTenantDevices/],
    ['a misspelt parameter', 'api.device.getTenantDevices({ pagSize: 1 })', 2, /pageSize/],
    ['code that does not compile', 'const = 1', 2, /eval:1:7/],
    ['an error', 'throw new Error("boom")', 1, /^error: boom \(eval:1:7\)\n$/],
    ['what is not there', 'api.device.getDeviceById("784f394c-42b6-435a-983c-b7beff2784f9")', 1, /is not found/],
    ['what is not allowed', 'api.tenant.getTenants()', 4, /SYS_ADMIN/],
    ['a promise that never settles', 'await new Promise(() => {})', 1, /can no longer happen/],
    ['an unhandled rejection', 'Promise.reject(new Error("late")); 1', 1, /late/],
    ['no code', '  ', 2, /no code/],
  ])('%s: one clear sentence and its exit code', async (_what, code, exit, says) => {
    const ran = await tbx(['eval', code], asTenant())
    expect(ran.code).toBe(exit)
    expect(ran.err).toMatch(says)
    expect(ran.err).not.toMatch(/\n {4}at /)
    expect(ran.out).toBe('')
  })

  test('Ctrl-C stops the running call and exits with 130', async () => {
    board.faults.add({ path: '/api/tenant/devices', fault: { kind: 'slow', ms: 20_000 }, times: 1 })
    const { code, err } = await tbx(['eval', 'api.device.getTenantDevices()'], {
      ...asTenant(),
      onStart: (child) => setTimeout(() => child.kill('SIGINT'), 1_500),
    })
    expect(code).toBe(130)
    expect(err).toContain('stopped')
  })

  test('a reader that goes away is no error', async () => {
    const { code, err } = await tbx(
      ['eval', 'Array.from({ length: 200000 }, (_, i) => ({ i }))', '--output', 'ndjson'],
      {
        ...fresh(),
        onStart: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
      },
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('tbx run', () => {
  test('runs a script with imports, its own arguments, and flags of tbx anywhere', async () => {
    const options = asTenant()
    writeFileSync(join(options.home, 'helper.ts'), "export const greet = (name: string): string => 'hello ' + name\n")
    writeFileSync(
      join(options.home, 'script.ts'),
      "import { greet } from './helper'\nconst user: { email: string } = await api.auth.getUser()\nconsole.log(greet(user.email), args)\n",
    )
    const { code, out, err } = await tbx(['run', 'script.ts', '--since', '7d', '--quiet', 'x'], options)
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "hello tenant@thingsboard.org [ '--since', '7d', 'x' ]\n",
      err: '',
    })
  })

  test('an error points into the script', async () => {
    const options = asTenant()
    writeFileSync(join(options.home, 'bad.ts'), 'type A = { b: number }\nconst x: A | undefined = undefined\nx!.b\n')
    const { code, err } = await tbx(['run', 'bad.ts'], options)
    expect(code).toBe(1)
    expect(err).toMatch(/bad\.ts:3:4/)
  })

  test('a file that is not there names near ones', async () => {
    const options = asTenant()
    writeFileSync(join(options.home, 'report.ts'), '1')
    const { code, err } = await tbx(['run', 'reprot.ts'], options)
    expect(code).toBe(2)
    expect(err).toContain('report.ts')
  })
})

describe('tbx login, whoami, logout', () => {
  const user = 'customer@thingsboard.org'
  test('logs in for good: later commands in any folder need no password, until logout', async () => {
    const options = fresh()
    const login = await tbx(['login', '--url', url, '--username', user, '--password-stdin'], {
      ...options,
      input: 'customer\n',
    })
    expect(login).toMatchObject({ code: 0, out: '' })
    expect(login.err).toMatch(/logged in as customer@thingsboard.org \(CUSTOMER_USER\)/)
    const who = await tbx(['whoami', '--output', 'json'], { ...options, cwd: folder.path })
    expect(JSON.parse(who.out)).toMatchObject({ user, server: url, profile: new URL(url).host.replace(':', '-') })
    const profiles = readFileSync(join(options.home, 'tbx', 'profiles.json'), 'utf8')
    expect(profiles).not.toContain('"customer"')
    for (const file of readdirSync(join(options.home, 'tbx'), { recursive: true, encoding: 'utf8' })) {
      const { mode } = statSync(join(options.home, 'tbx', file))
      expect(mode & 0o077).toBe(0)
    }
    expect(await tbx(['logout'], options)).toMatchObject({ code: 0, err: `logged out at ${url}\n` })
    const after = await tbx(['whoami'], options)
    expect(after.code).toBe(4)
    expect(after.err).toContain('tbx login')
  })

  test('a wrong password is found out although a pair is kept', async () => {
    const options = asTenant()
    expect((await tbx(['whoami'], options)).code).toBe(0)
    const wrong = await tbx(['whoami'], { ...options, env: { ...options.env, TB_PASSWORD: 'wrong' } })
    expect(wrong.code).toBe(4)
    expect(wrong.err).toContain('Invalid username or password')
  })

  test('where nobody can be asked, what is missing is named', async () => {
    const { code, err } = await tbx(['login', '--url', url], fresh())
    expect(code).toBe(2)
    expect(err).toMatch(/the user.*\n.*--username/)
  })

  test('secrets of a profile do not go to another address', async () => {
    const options = fresh()
    mkdirSync(join(options.home, 'tbx'), { mode: 0o700 })
    const profile = {
      url: 'http://127.0.0.1:1',
      username: 'tenant@thingsboard.org',
      password: 'canary-secret-of-profile',
    }
    writeFileSync(
      join(options.home, 'tbx', 'profiles.json'),
      JSON.stringify({ current: 'p', profiles: { p: profile } }),
      { mode: 0o600 },
    )
    board.requests.clear()
    const { code, err } = await tbx(['whoami', '--url', url], options)
    expect(code).toBe(2)
    expect(err).toContain('belongs to http://127.0.0.1:1')
    expect(board.requests.all).toEqual([])
  })
})

describe('tbx demo', () => {
  test('prints its URL first, answers at once, and ends with the signal', async () => {
    let answered: number | undefined
    const { code, out } = await tbx(['demo', '--port', '0'], {
      ...fresh(),
      onStart: (child) =>
        child.stdout?.once('data', async (text) => {
          answered = (await fetch(`${String(text).trim()}/api/noauth/oauth2Clients`, { method: 'POST' })).status
          child.kill('SIGTERM')
        }),
    })
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/)
    expect({ code, answered: answered !== undefined }).toEqual({ code: 0, answered: true })
  })

  test('says that a port is in use', async () => {
    const { code, err } = await tbx(['demo', '--port', new URL(url).port], fresh())
    expect(code).toBe(2)
    expect(err).toMatch(/in use[\s\S]*--port/)
  })
})

describe('what bad input gets', () => {
  test.each([
    ['a misspelt command', ['evl'], 2, /did you mean 'tbx eval'/],
    ['a misspelt flag', ['whoami', '--outptu', 'json'], 2, /did you mean '--output'/],
    ['a wrong format', ['whoami', '--output', 'xml'], 2, /table, json, ndjson, csv/],
    ['an unknown profile', ['whoami', '--profile', 'nope'], 2, /nope/],
    ['an address without a scheme', ['whoami', '--url', 'localhost:8080'], 2, /http:\/\/localhost:8080/],
    ['a server that is not there', ['whoami', '--url', 'http://127.0.0.1:1'], 3, /connection refused/],
    ['a host that does not exist', ['whoami', '--url', 'http://no-such-host.invalid'], 3, /no such host|name server/],
  ] as const)('%s', async (_what, args, exit, says) => {
    const env = { TB_USERNAME: 'a', TB_PASSWORD: 'b' }
    const start = Date.now()
    const { code, err } = await tbx(args, fresh(env))
    expect(code).toBe(exit)
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\n {4}at /)
    expect(Date.now() - start).toBeLessThan(10_000)
  })

  test('a web page where ThingsBoard should be', async () => {
    const page = await serve((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>welcome</html>'),
    )
    const { code, err } = await tbx(['whoami', '--url', page.url], fresh({ TB_USERNAME: 'a', TB_PASSWORD: 'b' }))
    expect(code).toBe(1)
    expect(err).toMatch(/web page[\s\S]*--url/)
    await page.close()
  })

  test('a certificate that is not trusted', async () => {
    const secure = await serve((_request, response) => response.end('{}'), { tls: true })
    const { code, err } = await tbx(['whoami', '--url', secure.url], fresh({ TB_USERNAME: 'a', TB_PASSWORD: 'b' }))
    expect(code).toBe(3)
    expect(err).toMatch(/certificate[\s\S]*--ca/)
    await secure.close()
  })

  test('--trace and --curl show each call without its secrets', async () => {
    const { err } = await tbx(['eval', 'api.auth.getUser()', '--trace', '--curl'], asTenant())
    expect(err).toMatch(/> POST \/api\/auth\/login 200 \d+ ms/)
    expect(err).toMatch(/> GET \/api\/auth\/user 200 \d+ ms/)
    expect(err).toContain('-H "X-Authorization: Bearer $TB_TOKEN"')
    expect(err).toContain('"password":"***"')
    expect(err).not.toMatch(/eyJ/)
  })
})

describe('help', () => {
  test('is made from the definitions, and needs no server', async () => {
    const { code, out } = await tbx(['--help'], fresh())
    expect(code).toBe(0)
    for (const word of ['eval', 'run', 'demo', 'login', 'logout', 'whoami', '--output', '--demo'])
      expect(out).toContain(word)
    expect((await tbx(['eval', '--help'], fresh())).out).toMatch(/usage: tbx eval/)
  })
})
