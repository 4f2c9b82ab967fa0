import { describe, expect, test } from '@jest/globals'
import { replay } from '../helpers/replay.ts'

describe('the prompt evaluates', () => {
  // one process for all: each starts a demo
  const cases: readonly (readonly [input: string, shown: unknown])[] = [
    ['const a = 1', ''],
    ['const a = 2', ''],
    ['a + 1', '3'],
    ['let f = (n: number): number => n * 2', ''],
    ['f(4)', '8'],
    ['api.auth.getUser().then((user) => user.email)', 'tenant@thingsboard.org'],
    ['const u = await api.auth.getUser()', ''],
    ['u.authority', 'TENANT_ADMIN'],
    ["api.device.getTenantDevices({ sortProperty: 'name' }).data.map((d: any) => d.name)[0]", 'DHT11 Demo Device'],
    ['`$' + '{api.auth.getUser().email}`', 'tenant@thingsboard.org'],
    ['const p = api.auth.getUser() as any; p.authority', 'TENANT_ADMIN'],
    ['let rows = 0; for (const d of api.device.getTenantDevices.all()) rows++; rows', '9'],
    ['[1, 2].map(async (i) => i * 2).length', '2'],
    ['api.auth.getUser().nope.x', expect.stringMatching(/\(REPL\d+:1:25\)$/)],
    ['{ a: 1 }', expect.stringMatching(/^a +1$/)],
    ['2n ** 64n', '18446744073709551616'],
    ['(await import("node:path")).posix.sep', '/'],
    ['function f(a: number) {', '…'],
    ['const x = [1,', '…'],
    ['`text', '…'],
    ['/* note', '…'],
    ['"text', expect.stringMatching(/^error: could not compile/)],
    ['const = 1', expect.stringMatching(/REPL\d+:1:7/)],
    ['1 +* 2', expect.stringMatching(/^error: could not compile/)],
    ['nope', expect.stringMatching(/^error: ReferenceError: nope is not defined \(REPL\d+:1:1\)$/)],
    ['const n: number = 5; (null as any).foo', expect.stringMatching(/\(REPL\d+:1:36\)$/)],
    ['api.devic.x()', expect.stringMatching(/^error: api has no "devic" \(REPL\d+:1:5\)/)],
    ['throw new Error("boom")', expect.stringMatching(/^error: boom \(REPL\d+:1:7\)$/)],
    ['a', '2'],
  ]
  const shown = replay(cases.map(([input]) => input))
  test.each(cases.map(([input, expected], i) => [input, shown[i], expected] as const))(
    '%s',
    (_input, got, expected) => {
      expect(got).toEqual(expected)
    },
  )
})
