import { expect, test } from '@jest/globals'
import { allRoutes } from '../../runtime/miniboard/routes/all.ts'
import { login, withBoard } from './helpers.ts'

const REQUESTS = Number(process.env.MINIBOARD_REQUESTS ?? (process.env.TBX_LONG ? 10_000 : 3000))
const SEED = Number(process.env.MINIBOARD_SEED ?? 20260101)
const NOBODY = '784f394c-42b6-435a-983c-b7beff2784f9'

/** The same numbers every time, so that what fails once fails again. */
function createChance(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return { next, pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T }
}

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const SEGMENTS = [
  NOBODY,
  'DEVICE',
  'abc',
  '0',
  '-1',
  '%00',
  '%ff',
  '..%2f',
  'é',
  ' ',
  '💥',
  'x'.repeat(3000),
  'null',
  '{}',
]
const VALUES = [
  '1',
  '0',
  '-5',
  '99999999999999999999',
  'abc',
  '',
  'true',
  '💥',
  '%',
  'ASC',
  'name',
  "'; DROP TABLE entity; --",
  NOBODY,
]
const BODIES = [
  '',
  '{}',
  '[]',
  'null',
  '"text"',
  '1e999',
  '{"a":',
  '\u0000',
  '{"id":{"entityType":"DEVICE","id":1}}',
  '{"name":{},"type":[]}',
  '{"name":"x","title":"x","type":"default"}',
  `{"id":{"entityType":"DEVICE","id":"${NOBODY}"},"name":"x"}`,
  '{"pageLink":{"pageSize":1e308,"page":-1}}',
  '{"configuration":5,"nodes":[1],"connections":[null]}',
  '{"__proto__":{"a":1},"constructor":1}',
  '{"ts":"x","values":{"a":null}}',
  '{"ts":1e300,"values":{"a":1}}',
  deep(2000),
  `{"a":${deep(5000)}}`,
]
const TYPES = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  '',
  'application/json;charset=utf-16',
]

test(
  `whatever is asked, there is an answer (${REQUESTS} requests, MINIBOARD_SEED=${SEED})`,
  () =>
    withBoard({}, async (board) => {
      const chance = createChance(SEED)
      const routes = allRoutes().filter(({ path }) => !/rpc|attributes\/updates/.test(path))
      const callers = [await login(board), await login(board, 'sysadmin@thingsboard.org', 'sysadmin')]
      for (let n = 0; n < REQUESTS; n++) {
        const route = chance.pick(routes)
        if (/logout|changePassword|jwtSettings|securitySettings|2fa/.test(route.path) && route.method !== 'GET')
          continue
        const path = route.path.replaceAll(/:\w+/g, () => chance.pick(SEGMENTS))
        const names = chance.next() < 0.8 ? [...Object.keys(route.query), 'x'] : ['pageSize', 'page']
        const query = names.map((name) => `${name}=${encodeURI(chance.pick(VALUES))}`).join('&')
        const headers: Record<string, string> = { 'content-type': chance.pick(TYPES) }
        if (chance.next() < 0.9) headers['x-authorization'] = `Bearer ${chance.pick(callers).token}`
        const body = route.method === 'GET' ? undefined : chance.pick(BODIES)
        const request = new Request(`http://board${path}?${query}`, {
          method: route.method,
          headers,
          ...(body === undefined ? {} : { body }),
        })
        const response = await board.fetch(request)
        const text = await response.text()
        const where = `${route.method} ${path.slice(0, 200)}?${query.slice(0, 200)} ${body?.slice(0, 100)}`
        expect([where, response.status >= 200 && response.status < 600]).toEqual([where, true])
        if (
          response.headers.get('content-type')?.startsWith('application/json') &&
          text !== '' &&
          response.status >= 400
        )
          expect([where, typeof JSON.parse(text)]).toEqual([where, expect.stringMatching(/object|string/)])
      }
      const still = await callers[1]?.('GET', '/api/auth/user')
      expect(still?.status).toBe(200)
    }),
  120_000,
)
