import { expect, test } from '@jest/globals'
import { checkNode } from '../../../runtime/cli/doctor/check-node.ts'
import { checkToken } from '../../../runtime/cli/doctor/check-session.ts'
import type { Profile } from '../../../runtime/config/profile.ts'
import { tokensFolder } from '../../../runtime/open.ts'
import { createTokenStore } from '../../../runtime/session/token-store.ts'
import { fakeHost } from '../../helpers/fake-host.ts'

const url = 'https://tb.example'
const profile: Profile = {
  name: 'work',
  url,
  wayIn: { kind: 'password', username: 'ann@example.com' },
  sources: { url: 'profile work' },
}

function hostWithToken() {
  const host = fakeHost()
  const owner = { profile: 'work', user: 'ann@example.com', server: url }
  createTokenStore(host, { folder: tokensFolder(host), owner }).save({
    token: 'a.b.c',
    refreshToken: 'd.e.f',
    receivedAt: host.clock.now(),
    life: 9_000_000,
    refreshLife: 604_800_000,
  })
  return host
}

test('checkToken() says how old a kept token is and when it ends', () => {
  const host = hostWithToken()
  host.clock.advance(600_000)
  expect(checkToken(host, profile)).toMatchObject([{ status: 'ok', found: 'kept, 10 min old, ends in 2 h' }])
})

test('checkToken() says what becomes of a token that has run out', () => {
  const host = hostWithToken()
  host.clock.advance(4 * 3_600_000)
  expect(checkToken(host, profile)[0]?.found).toBe('kept, 4 h old, has run out: the next call renews it')
  host.clock.advance(8 * 86_400_000)
  expect(checkToken(host, profile)[0]?.found).toContain('the next call logs in')
})

test('checkToken() says that none is kept', () => {
  expect(checkToken(fakeHost(), profile)[0]?.found).toBe('none is kept: the next call logs in')
})

test.each([
  ['18.20.0', 'fail'],
  ['20.18.1', 'fail'],
  ['20.19.0', 'ok'],
  ['23.1.0', 'warn'],
  ['24.2.0', 'ok'],
])('checkNode() of Node %s is %s', (nodeVersion, status) => {
  expect(checkNode({ ...fakeHost(), nodeVersion }).at(-1)).toMatchObject({ check: 'Node', status })
})
