import { expect, test } from '@jest/globals'
import { type Asker, login, withBoard } from './helpers.ts'
import { openSocket, type TestSocket } from './websocket-client.ts'

const page = { pageSize: 5, page: 0, sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' } }
const level = { type: 'TIME_SERIES', key: 'level' }

test('a socket opens with a token in its first message, and counts entities', () =>
  withSocket(async ({ socket, tenant }) => {
    const query = { entityFilter: { type: 'entityType', entityType: 'DEVICE' } }
    socket.send({ authCmd: { cmdId: 0, token: tenant.token }, cmds: [{ cmdId: 1, type: 'ENTITY_COUNT', query }] })
    expect(await socket.next()).toEqual({
      cmdId: 1,
      errorCode: 0,
      errorMsg: null,
      cmdUpdateType: 'COUNT_DATA',
      count: expect.any(Number),
    })
  }))

test.each([
  [{ cmds: [] }, { closed: 1008, reason: 'Auth cmd is missing' }],
  [{ authCmd: { cmdId: 0, token: 'rubbish' } }, { closed: 1007, reason: 'Invalid JWT token: ' }],
])('a first message %j closes the socket', (message, closed) =>
  withSocket(async ({ socket }) => {
    socket.send(message)
    expect(await socket.next()).toEqual(closed)
  }),
)

test('what is saved in one request arrives at those who subscribed', () =>
  withSocket(async ({ socket, tenant, asset, save }) => {
    await save({ level: 1 })
    const query = {
      entityFilter: { type: 'singleEntity', singleEntity: asset },
      entityFields: [],
      latestValues: [level],
      pageLink: page,
    }
    const place = { entityType: 'ASSET', entityId: asset.id, keys: 'level', scope: 'LATEST_TELEMETRY' }
    socket.send({
      authCmd: { cmdId: 0, token: tenant.token },
      cmds: [
        { cmdId: 1, type: 'ENTITY_DATA', query, latestCmd: { keys: [level] } },
        { cmdId: 2, type: 'TIMESERIES', ...place },
      ],
    })
    const first = [await socket.next(), await socket.next()]
    expect(first[0].data.data[0].latest.TIME_SERIES.level.value).toBe('1')
    expect(first[1].data.level[0][1]).toBe('1')
    await save({ level: 2, other: 3 })
    const second = [await socket.next(), await socket.next()]
    expect(second[0].update[0].latest).toEqual({ TIME_SERIES: { level: { ts: expect.any(Number), value: '2' } } })
    expect(second[1].data).toEqual({ level: [[expect.any(Number), '2']] })
  }))

test('a command that nobody knows spoils its message, and the socket lives on', () =>
  withSocket(async ({ socket, tenant }) => {
    socket.send({ authCmd: { cmdId: 0, token: tenant.token }, cmds: [{ cmdId: 7, type: 'WEATHER' }] })
    expect((await socket.next()).errorMsg).toBe('Failed to parse the payload')
    socket.send({ cmds: [{ cmdId: -7, type: 'ENTITY_COUNT' }] })
    expect(await socket.next()).toMatchObject({ subscriptionId: -7, errorCode: 2 })
  }))

type Given = {
  socket: TestSocket
  tenant: Asker
  asset: { entityType: string; id: string }
  save(values: object): Promise<unknown>
}

function withSocket(run: (given: Given) => Promise<void>): Promise<void> {
  return withBoard({}, async (board) => {
    const { url } = await board.listen()
    const tenant = await login(board)
    const { body } = await tenant('POST', '/api/asset', { name: 'tank', type: 'default' })
    const socket = await openSocket(`${url}/api/ws`)
    const save = (values: object) => tenant('POST', `/api/plugins/telemetry/ASSET/${body.id.id}/timeseries/ANY`, values)
    await run({ socket, tenant, asset: body.id, save })
    socket.end()
  })
}
