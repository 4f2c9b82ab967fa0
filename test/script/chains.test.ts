import { expect, test } from '@jest/globals'
import { checkChains, findChains } from '../../runtime/script/chains.ts'
import { parseJavaScript } from '../../runtime/script/syntax.ts'
import { lookup } from './helpers.ts'

const chainsOf = (text: string) =>
  findChains(parseJavaScript(text), text).map((chain) => chain.map((link) => link.name).join('.'))

const check = (text: string) => checkChains(findChains(parseJavaScript(text), text), { lookup, text, fileName: 'eval' })

test.each([
  ['api.device.getTenantDevices({ page: 0 }).data.map((d) => d.name)', ['device.getTenantDevices']],
  ['api?.device?.getTenantDevices.all()', ['device.getTenantDevices.all']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code
  ['f(api.auth.getUser(), `${api.device.x}`)', ['auth.getUser', 'device.x']],
  ['api[name].x; api.device[name]()', ['device']],
  ['const api = 1; api.nope', []],
  ['{ const api = {}; api.nope }; api.yes', ['yes']],
  ['((api) => api.nope)(1); function f({ a: { api } }, ...b) { api.nope }', []],
  ['function f() { if (x) { var api = 1 } api.nope }; class C { m(api = 1) { api.nope } }', []],
  ['for (const api of x) api.nope; for (let api = 0; ;) api.nope; try { f() } catch (api) { api.nope }', []],
  ['switch (x) { case 1: let api; api.nope }', []],
  ['o.api.nope; ({ api: 1 }).api.nope; class C { api = 1 }', []],
  ['({ x: api.yes, [api.also]: 1 }); ({ api }); api', ['yes', 'also']],
])('findChains() finds in %p the chains %p', (text, expected) => {
  expect(chainsOf(text)).toEqual(expected)
})

test.each([
  'api.device.getTenantDevices.all().next()',
  'api.getUser(); api.request("GET /api/x"); api.as("a@b")',
  'api.toString(); api.device.hasOwnProperty("x")',
  'api.device.newOperation?.(); typeof api.nope; api.nope = 1; api.nope?.deeper.x',
  'Object.keys(api.device)',
])('checkChains() lets %p pass', (text) => {
  expect(() => check(text)).not.toThrow()
})

test.each([
  ['1\n  api.device.getTenantDevises()', 'api has no "device.getTenantDevises" (eval:2:14)'],
  ['api.devise.getTenantDevices()', 'api has no "devise" (eval:1:5)'],
  ['api.device?.nope()', 'api has no "device.nope" (eval:1:13)'],
])('checkChains() refuses %p with its place and the nearest name', (text, message) => {
  expect(() => check(text)).toThrow(
    expect.objectContaining({
      kind: 'usage',
      message: expect.stringContaining(message),
      hint: 'did you mean api.device.getTenantDevices?',
    }),
  )
})
