import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import rpcFanout from '../../scripts/devices/rpc-fanout.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

let here: TaskBoard
beforeAll(async () => {
  here = await openTaskBoard()
})
afterAll(() => here.close())

describe('rpc-fanout', () => {
  test('tells who answered what, and who did not, without failing', async () => {
    const { id } = await here.api.device.getTenantDeviceByName({ deviceName: 'Thermostat T2' })
    here.board.faults.add({
      path: `/api/rpc/twoway/${id.id}`,
      fault: { kind: 'answer', answer: { status: 504, headers: {}, body: '' } },
    })
    const url = here.board.url as string
    const answering = (async () => {
      const heard = (await (await fetch(`${url}/api/v1/T1_TEST_TOKEN/rpc?timeout=20000`)).json()) as { id: number }
      await fetch(`${url}/api/v1/T1_TEST_TOKEN/rpc/${heard.id}`, { method: 'POST', body: '{"on":true}' })
      return heard
    })()
    const given = { method: 'getState', params: '{"pin":1}', type: 'thermostat' }
    const { rows, exitCode } = await here.run(rpcFanout, given)
    expect(await answering).toMatchObject({ method: 'getState', params: { pin: 1 } })
    expect(rows).toEqual([
      { device: 'Thermostat T1', outcome: 'answered', answer: { on: true } },
      { device: 'Thermostat T2', outcome: 'no answer', answer: null },
    ])
    expect(exitCode).toBe(0)
    expect(here.requests().filter((line) => line.endsWith(id.id) && line.includes('twoway'))).toHaveLength(1)
  })

  test('wants to be told which devices, and parameters in JSON', async () => {
    await expect(here.run(rpcFanout, { method: 'x' })).rejects.toThrow('it is not said on which devices')
    await expect(here.run(rpcFanout, { method: 'x', params: 'on', all: true })).rejects.toThrow('are no JSON')
  })
})
