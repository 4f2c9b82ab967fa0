import { expect, test } from '@jest/globals'
import { createApi, type Operation, openCatalogue, readOnly } from '../../runtime/api/mod.ts'
import { stack } from '../../runtime/http/stack.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

const { send, calls } = fakeSend(() => fakeReply({ data: [], totalElements: 0, totalPages: 0, hasNext: false }))
const api = createApi({ send: stack([readOnly], send) })
const ID = '784f394c-42b6-435a-983d-b7beff2784f9'

test('readOnly lets reads through, also those that are asked by POST or hand out credentials', async () => {
  await api.device.getTenantDevices()
  await api.entityQuery.findEntityDataByQuery({ entityFilter: { type: 'entityType', entityType: 'DEVICE' } })
  await api.device.getDeviceCredentialsByDeviceId(ID)
  await api.request('GET /api/whatever')
  await api.request('POST /api/entitiesQuery/find', { body: {} })
  expect(calls).toHaveLength(5)
})

test('readOnly refuses what changes something before it is sent, and names it', async () => {
  const before = calls.length
  const error = await failureOf(() => api.device.deleteDevice(ID))
  expect(error).toMatchObject({ kind: 'permission', exitCode: 4, operation: 'device.deleteDevice', unsent: true })
  expect(error.message).toContain("'device.deleteDevice'")
  expect(calls).toHaveLength(before)
})

test.each([
  ['DELETE /api/device/1', 'device.deleteDevice'],
  ['GET /api/user/1/activationLink', 'user.getActivationLink'],
  ['GET /api//user/1/%61ctivationLink;x=1', 'user.getActivationLink'],
  ['POST /api/unknown', 'POST /api/unknown'],
  ['PATCH /api/unknown', 'PATCH /api/unknown'],
])('readOnly refuses %s by api.request', async (route, operation) => {
  const before = calls.length
  expect(await failureOf(() => api.request(route))).toMatchObject({ kind: 'permission', operation })
  expect(calls).toHaveLength(before)
})

test('readOnly knows of every operation whether it may pass', async () => {
  const catalogue = openCatalogue()
  const operations = catalogue.names().map((name) => catalogue.find(name) as Operation)
  const through = fakeSend()
  const guarded = readOnly(through.send)
  for (const { method, path, effect } of operations) {
    const failure = await guarded({ method, path, changes: effect === 'write' }).then(
      () => undefined,
      (error) => error.kind,
    )
    expect([path, failure]).toEqual([path, effect === 'write' ? 'permission' : undefined])
  }
})
