import { describe, expect, test } from '@jest/globals'
import { awaitEdits } from '../../runtime/script/await-edits.ts'
import { applyEdits } from '../../runtime/script/edits.ts'
import { parseTyped } from '../../runtime/script/javascript.ts'

const awaited = (text: string) => applyEdits(text, awaitEdits(parseTyped(text), text)).text

describe('calls of api at the prompt are awaited', () => {
  test.each([
    ['api.auth.getUser()', 'await api.auth.getUser()'],
    ['const u = api.auth.getUser()', 'const u = await api.auth.getUser()'],
    ['api.d.list().data.map((d) => d.name)', '(await api.d.list()).data.map((d) => d.name)'],
    ['const a = 1\napi.d.list().data', 'const a = 1\n0,(await api.d.list()).data'],
    ['if (api.d.list().total > 3) api.e.drop(1).x', 'if ((await api.d.list()).total > 3) 0,(await api.e.drop(1)).x'],
    ['x = y ? api.a.b() : api.c.d()', 'x = y ? (await api.a.b()) : (await api.c.d())'],
    ['api.t.save(api.d.get(1).id, {})', 'await api.t.save((await api.d.get(1)).id, {})'],
    ['`$' + '{api.a.b().name}`', '`$' + '{(await api.a.b()).name}`'],
    ['({ user: api.auth.getUser() })', '({ user: (await api.auth.getUser()) })'],
    ['for (const d of api.d.list().data) f(d)', 'for (const d of (await api.d.list()).data) f(d)'],
    ['for (const d of api.d.list.all()) f(d)', 'for await (const d of api.d.list.all()) f(d)'],
    ["api.as('ann').d.get(1).name", "(await (await api.as('ann')).d.get(1)).name"],
    ["api.as('ann').d.get(1)", "await (await api.as('ann')).d.get(1)"],
    ['api.with({ timeout: 5 }).d.get(1)', 'await api.with({ timeout: 5 }).d.get(1)'],
    ["connect('b').api", "(await connect('b')).api"],
    ['const r = scripts.report()', 'const r = await scripts.report()'],
    ['api.a.b()?.name', '(await api.a.b())?.name'],
  ])('%s', (text, expected) => {
    expect(awaited(text)).toBe(expected)
  })

  test.each([
    'await api.auth.getUser()',
    'api.auth.getUser().then((u) => u.email)',
    'const [a] = await Promise.all([api.a.b(), api.c.d()])',
    'ids.map((id) => api.d.get(id))',
    'async function f() { return api.d.get(1) }',
    'class A { x = api.d.get(1) }',
    'api.d.list.all()',
    'for await (const d of api.d.list.all()) f(d)',
    'api.d.get.curl(1)',
    'api.device',
    '{ const api = mine; api.d.get(1) }',
    'other.api.d.get(1)',
  ])('but not in: %s', (text) => {
    expect(awaited(text)).toBe(text)
  })
})
