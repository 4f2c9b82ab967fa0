import { expect, test } from '@jest/globals'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { login, withBoard } from './helpers.ts'

const newer = ['/api/customers/list?customerIds=', '/api/apiKeys/13814000-1dd2-11b2-8080-808080808080', '/api/jobs']

test.each(newer)('an older release does not have GET %s', (path) =>
  withBoard({ release: '3.9.1' }, async (board) => {
    const tenant = await login(board)
    expect((await tenant('GET', path)).status).toBe(404)
  }),
)

test('an older release serves the older routes and says which it is', () =>
  withBoard({ release: '3.9.1' }, async (board) => {
    const tenant = await login(board)
    expect((await tenant('GET', '/api/system/info')).body.version).toBe('3.9.1')
    expect((await tenant('GET', '/api/tenant/devices?pageSize=1&page=0')).body.totalElements).toBeGreaterThan(0)
    expect((await tenant('GET', '/api/user/settings')).status).toBe(200)
  }))

test('a form of a route that came later is hidden, its older form stays', () =>
  withBoard({ release: '4.2' }, async (board) => {
    const tenant = await login(board)
    expect((await tenant('GET', '/api/customers?customerIds=')).body.message).toContain('pageSize')
    expect((await tenant('GET', '/api/customers?pageSize=10&page=0')).status).toBe(200)
  }))

test.each(['3.5', '5.0', 'newest', ''])('a release %p that is not known is refused', async (release) => {
  await expect(createMiniBoard({ release })).rejects.toThrow(`not '${release}'`)
})
