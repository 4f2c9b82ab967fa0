import { expect, test } from '@jest/globals'
import { NOT_HERE } from '../../runtime/miniboard/routes/not-here-list.ts'
import { ask, login, withBoard } from './helpers.ts'

const NOBODY = '11111111-2222-11ee-8888-123456789abc'
const USERS = { S: 'sysadmin', T: 'tenant', C: 'customer' }
const FACTS = NOT_HERE.map((line) => line.split(' ') as [string, string, string])
/** Ends or changes the session that asks, or holds the request for long. */
const APART = /logout|changePassword|\/2fa\/|jwtSettings|securitySettings|attributes\/updates|\/rpc\//

/** The facts say who may call a route; routes declare it a second time, so the two can differ. */
test('every guarded route answers 401 without a token and 403 to an authority that the facts do not name', () =>
  withBoard({}, async (board) => {
    const askers = new Map<string, Awaited<ReturnType<typeof login>>>()
    for (const [who, name] of Object.entries(USERS))
      askers.set(who, await login(board, `${name}@thingsboard.org`, name))
    const wrong: unknown[] = []
    let asked = 0
    for (const [who, method, path] of FACTS) {
      if (!/[STC]/.test(who) || APART.test(path)) continue
      const at = path.replaceAll(/:\w*[tT]ype\b/g, 'DEVICE').replaceAll(/:\w+/g, NOBODY)
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      const { status, body: refusal } = await ask(board, method, at, body)
      asked++
      if (status !== 401 || refusal.errorCode !== 10) wrong.push([method, path, 'no token', status])
      for (const [mine, asker] of askers) {
        if (who.includes(mine)) continue
        const reply = await asker(method, at, body)
        const argumentsFirst = reply.status === 400 || (reply.status === 500 && isArgument(reply.body.message))
        if (reply.status !== 403 && !argumentsFirst) wrong.push([method, path, mine, reply.status, reply.text])
      }
    }
    expect(asked).toBeGreaterThan(400)
    expect(wrong).toEqual([])
  }))

test('a customer user reads the widgets of a bundle by every route', () =>
  withBoard({}, async (board) => {
    const customer = await login(board, 'customer@thingsboard.org', 'customer')
    const { body: bundles } = await customer('GET', '/api/widgetsBundles/all')
    const id = bundles[0].id.id
    for (const path of [
      `/api/widgetsBundle/${id}/widgetTypes`,
      `/api/widgetTypesDetails?widgetsBundleId=${id}`,
      `/api/widgetTypesInfos?widgetsBundleId=${id}&pageSize=10&page=0`,
      `/api/widgetTypes?widgetsBundleId=${id}`,
      '/api/widgetTypes?pageSize=10&page=0',
    ])
      expect([path, (await customer('GET', path)).status]).toEqual([path, 200])
  }))

test('a path whose parameters are not there is a bad request, not a wrong method', () =>
  withBoard({}, async (board) => {
    const tenant = await login(board)
    for (const path of ['/api/dashboards', '/api/entityViews', '/api/relations', '/api/relations/info?fromId=x']) {
      const { status, body } = await tenant('GET', path)
      expect([path, status, body.errorCode]).toEqual([path, 400, 31])
    }
    expect((await tenant('PUT', '/api/dashboards')).status).toBe(405)
  }))

test('edges come out of a table, and a row without a secret stops only itself', () =>
  withBoard({}, async (board) => {
    const tenant = await login(board)
    const columns = ['NAME', 'TYPE', 'ROUTING_KEY', 'SECRET'].map((type) => ({ type }))
    const file = 'name,type,key,secret\nnorth,default,k1,s1\nsouth,default,k2,'
    const mapping = { columns, delimiter: ',', header: true, update: true }
    const { status, body } = await tenant('POST', '/api/edge/bulk_import', { file, mapping })
    expect([status, body]).toEqual([200, expect.objectContaining({ errors: 1 })])
    const { body: page } = await tenant('GET', '/api/edges?pageSize=10&page=0')
    expect(page.data).toEqual([expect.objectContaining({ name: 'north', routingKey: 'k1', secret: 's1' })])
  }))

/** Arguments are bound before the authority is looked at. */
function isArgument(message: string): boolean {
  return /^(Required request|Parameter conditions|JSON parse error)/.test(message)
}
