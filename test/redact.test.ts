import { describe, expect, test } from '@jest/globals'
import { TbxError } from '../runtime/errors.ts'
import { blankSecrets, createSecrets } from '../runtime/redact.ts'

const jwt = 'eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiJ0ZW5hbnQifQ.c2lnbmF0dXJl'

describe('blankSecrets() by place', () => {
  test.each([
    ['a header', 'X-Authorization: Bearer abcdefgh12345', 'X-Authorization: Bearer ***'],
    ['an API key header', 'X-Authorization: ApiKey tb_abc_def', 'X-Authorization: ApiKey ***'],
    ['basic authorization', 'Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic ***'],
    ['a JSON key', '{"username":"a","password":"x\\"y","n":1}', '{"username":"a","password":"***","n":1}'],
    ['a property in code', "login({ password: 'tenant' })", "login({ password: '***' })"],
    ['a template in code', 'x({ apiKey: `abc` })', 'x({ apiKey: `***` })'],
    ['a multi-line input', 'f({\n  "token":\n    "abc"\n})', 'f({\n  "token":\n    "***"\n})'],
    ['a query parameter', '/api/noauth/activate?activateToken=abc&x=1', '/api/noauth/activate?activateToken=***&x=1'],
    ['an environment variable', 'TB_PASSWORD=hunter2 tbx', 'TB_PASSWORD=*** tbx'],
    ['a quoted environment variable', "export TB_API_KEY='a b'", 'export TB_API_KEY=***'],
    ['a flag', 'tbx login --password hunter2 --url x', 'tbx login --password *** --url x'],
    ['user info of a URL', 'http://ann:pw@host/x', 'http://***@host/x'],
    ['a device token in a path', 'POST /api/v1/A1_TEST_TOKEN/telemetry', 'POST /api/v1/***/telemetry'],
    ['a token that stands alone', `token is ${jwt}.`, 'token is ***.'],
  ])('%s', (_place, text, blanked) => {
    expect(blankSecrets(text)).toBe(blanked)
  })

  test.each([
    'https://host/a@b',
    '/api/tenant/devices?pageSize=10',
    "api.device.saveDevice({ name: 'token' })",
    'curl -H "X-Authorization: Bearer $TB_TOKEN"',
    "user 'tenant@thingsboard.org'",
    'const password = ask()',
  ])('leaves %s as it is', (text) => {
    expect(blankSecrets(text)).toBe(text)
  })
})

describe('createSecrets()', () => {
  test('blanks long values wherever they stand, and short ones never', () => {
    const secrets = createSecrets()
    secrets.add('tenant')
    secrets.add('correct horse battery')
    expect(secrets.blank('tenant said: correct horse battery!')).toBe('tenant said: ***!')
  })
})

describe('TbxError', () => {
  test('holds no secret in its message or hint', () => {
    const error = new TbxError('auth', `refused ${jwt}`, { hint: 'use TB_PASSWORD=hunter2' })
    expect(`${error.message} ${error.hint}`).toBe('refused *** use TB_PASSWORD=***')
  })

  test.each([
    ['usage', 2],
    ['config', 2],
    ['network', 3],
    ['timeout', 3],
    ['auth', 4],
    ['permission', 4],
    ['aborted', 130],
    ['notFound', 1],
    ['server', 1],
  ] as const)('kind %s exits with %i', (kind, code) => {
    expect(new TbxError(kind, 'x').exitCode).toBe(code)
  })
})
