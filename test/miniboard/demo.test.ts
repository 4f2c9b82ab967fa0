import { expect, test } from '@jest/globals'
import { type Asker, createClock, login, withBoard } from './helpers.ts'

type Alarm = { type: string; status: string; severity: string; originatorName: string; startTs: number }
const alarmsOf = async (tenant: Asker, path: string): Promise<Alarm[]> =>
  (await tenant('GET', `${path}?pageSize=50&page=0&sortProperty=startTs&sortOrder=ASC`)).body.data

test('the demo has alarms in every state, none of them from the future', () =>
  withBoard({ clock: createClock() }, async (board) => {
    const alarms = await alarmsOf(await login(board), '/api/v2/alarms')
    expect(new Set(alarms.map(({ status }) => status))).toEqual(
      new Set(['ACTIVE_UNACK', 'ACTIVE_ACK', 'CLEARED_UNACK', 'CLEARED_ACK']),
    )
    expect(alarms.every(({ startTs }) => startTs < board.clock.now())).toBe(true)
  }))

test('alarms of the thermostats are shown at the building that holds them', () =>
  withBoard({}, async (board) => {
    const tenant = await login(board)
    const { body: building } = await tenant('GET', '/api/tenant/assets?assetName=Building%20A')
    const alarms = await alarmsOf(tenant, `/api/v2/alarm/ASSET/${building.id.id}`)
    expect(new Set(alarms.map(({ originatorName }) => originatorName))).toEqual(
      new Set(['Thermostat T1', 'Thermostat T2']),
    )
  }))

test('the past of the demo is the same every time', async () => {
  const past = () =>
    withBoard({ clock: createClock() }, async (board) =>
      (await alarmsOf(await login(board), '/api/v2/alarms')).map(({ type, status, startTs }) => [
        type,
        status,
        startTs,
      ]),
    )
  expect(await past()).toEqual(await past())
})
