import { describe, expect, test } from '@jest/globals'
import { openCatalogue } from '../../../runtime/api/mod.ts'
import { findOperation } from '../../../runtime/cli/operations/find-operation.ts'
import { searchOperations } from '../../../runtime/cli/operations/search-operations.ts'
import { failureOf } from '../../api/fake-send.ts'

const catalogue = openCatalogue()

describe('findOperation()', () => {
  test.each([
    'device.getDeviceById',
    'getDeviceById',
    'api.device.getDeviceById',
    'get_device_by_id',
    'device.getdevicebyid',
    'GET /api/device/{deviceId}',
    'get /api/device/784f394c',
  ])('knows %s', (word) => {
    expect(findOperation(catalogue, word).name).toBe('getDeviceById')
  })

  test('names the nearest for what it does not know', async () => {
    const error = await failureOf(() => findOperation(catalogue, 'device.getDevcieById'))
    expect(error).toMatchObject({ kind: 'usage', exitCode: 2 })
    expect(error.message).toContain("did you mean 'device.getDeviceById'?")
    expect((await failureOf(() => findOperation(catalogue, 'getTenatDevices'))).message).toContain(
      "did you mean 'device.getTenantDevices'?",
    )
  })

  test('does not give out the session’s own operations', async () => {
    expect((await failureOf(() => findOperation(catalogue, 'POST /api/auth/login'))).kind).toBe('usage')
  })
})

describe('searchOperations()', () => {
  const found = (...words: string[]) => searchOperations(catalogue, words).map(({ name }) => name)

  test('puts the name that is made of the words first', () => {
    expect(found('delete', 'device')[0]).toBe('deleteDevice')
    expect(found('assign', 'dashboard', 'public')[0]).toBe('assignDashboardToPublicCustomer')
  })

  test('finds by group, method and path', () => {
    expect(found('telemetry', 'attributes').length).toBeGreaterThan(5)
    expect(found('/api/plugins/rpc').length).toBeGreaterThan(0)
    expect(found('put').length).toBeGreaterThan(0)
  })

  test('finds nothing where a word is nowhere', () => {
    expect(found('device', 'xyzzy')).toEqual([])
  })
})
