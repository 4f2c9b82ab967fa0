import { expect, test } from '@jest/globals'
import { isSameServer, parseServerUrl } from '../../runtime/config/server-url.ts'
import { TbxError } from '../../runtime/errors.ts'

test.each([
  ['cloud', 'https://thingsboard.cloud'],
  ['cloud-eu', 'https://eu.thingsboard.cloud'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  [' https://Tb.Example:443/iot/// ', 'https://tb.example/iot'],
  ['http://[::1]:8080/tb/', 'http://[::1]:8080/tb'],
])('parseServerUrl() takes %j', (given, url) => {
  expect(parseServerUrl(given, 'TB_URL')).toBe(url)
})

test.each([
  ['localhost:8080', 'it has no scheme', 'did you mean http://localhost:8080?'],
  ['tb.example/iot', 'it has no scheme', 'did you mean https://tb.example/iot?'],
  ['clout', 'it has no scheme', 'did you mean "cloud"?'],
  ['ada:s3cret@tb.example', '"***@tb.example": it has no scheme', 'did you mean https://tb.example?'],
  ['ftp://tb.example', '"ftp:" is not http: or https:', undefined],
  ['http://tb.example:99999', 'it is not a URL', undefined],
  ['http://ada:s3cret@tb.example', 'must not hold a user', expect.stringContaining('TB_USERNAME')],
  ['http://tb.example/?token=s3cret', 'has a query or a fragment', expect.anything()],
  ['http://tb.example/#s3cret', 'has a query or a fragment', expect.anything()],
])('parseServerUrl() refuses %j', (given, message, hint) => {
  const error = refusal(given)
  expect(error).toMatchObject({ kind: 'config', exitCode: 2 })
  expect(error.message).toContain(message)
  expect(error.message).toContain('--url')
  expect(error.hint).toEqual(hint)
  expect(`${error.message} ${error.hint}`).not.toContain('s3cret')
})

test('isSameServer() compares what addresses mean, and takes a broken one for nobody’s', () => {
  expect(isSameServer('https://THINGSBOARD.cloud/', 'cloud')).toBe(true)
  expect(isSameServer('http://thingsboard.cloud', 'cloud')).toBe(false)
  expect(isSameServer('nonsense', 'nonsense')).toBe(false)
})

function refusal(given: string): TbxError {
  try {
    parseServerUrl(given, '--url')
  } catch (error) {
    if (error instanceof TbxError) return error
  }
  throw new Error(`${given} was taken`)
}
