import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { curlLine } from '../../runtime/http/curl.ts'

/** What curl would be given, if a shell ran the line. */
function argumentsOf(line: string): string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\n${line}`
  const env = { PATH: process.env.PATH, TB_URL: 'http://localhost:8080/', TB_TOKEN: 'the-token' }
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1)
}

const unix = process.platform === 'win32' ? test.skip : test

unix('curlLine() takes URL and token from the shell', () => {
  const line = curlLine({
    method: 'GET',
    path: '/api/tenant/devices',
    query: { pageSize: 10, textSearch: "it's & more", type: undefined },
  })
  expect(argumentsOf(line)).toEqual([
    "http://localhost:8080/api/tenant/devices?pageSize=10&textSearch=it's%20%26%20more",
    '-H',
    'X-Authorization: Bearer the-token',
  ])
})

unix.each(["it's", '$TB_TOKEN `id` $(id) \\ "', 'two\nlines', '@file', '%s'])('curlLine() quotes %j', (text) => {
  const line = curlLine({ method: 'POST', path: '/api/device', body: { kind: 'json', value: { text } } })
  expect(argumentsOf(line).slice(-4)).toEqual([
    '-H',
    'Content-Type: application/json',
    '--data-raw',
    JSON.stringify({ text }),
  ])
  const raw = curlLine({ method: 'PUT', path: '/a', body: { kind: 'text', text, type: 'text/plain' } })
  expect(argumentsOf(raw).at(-1)).toBe(text)
})

unix('curlLine() names the files of a form, and sends its other fields as they are', () => {
  const fields = { title: '@Logo; a', file: { name: 'my "logo".png', content: 'x', type: 'image/png' } }
  const line = curlLine({ method: 'POST', path: '/api/image', body: { kind: 'form', fields } })
  expect(argumentsOf(line).slice(-4)).toEqual([
    '--form-string',
    'title=@Logo; a',
    '-F',
    'file=@"my \\"logo\\".png";type=image/png',
  ])
})

unix('curlLine() takes a base URL, and leaves the token away where none is needed', () => {
  const line = curlLine(
    { method: 'GET', path: '/api/noauth/userPasswordPolicy' },
    { baseUrl: 'https://[::1]:8080/tb/', login: false },
  )
  expect(argumentsOf(line)).toEqual(['https://[::1]:8080/tb/api/noauth/userPasswordPolicy'])
})
