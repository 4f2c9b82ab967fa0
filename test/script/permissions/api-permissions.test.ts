import { expect, test } from '@jest/globals'
import { createApi, openEveryEdition } from '../../../runtime/api/mod.ts'
import { stack } from '../../../runtime/http/stack.ts'
import { type ApiGrants, parseAllowedApi } from '../../../runtime/script/permissions/api-grants.ts'
import { createApiPermissions } from '../../../runtime/script/permissions/api-permissions.ts'
import { failureOf, fakeReply, fakeSend } from '../../api/fake-send.ts'

const ID = '784f394c-42b6-435a-983d-b7beff2784f9'
const PAGE = { data: [], totalElements: 0, totalPages: 0, hasNext: false }
const catalogue = openEveryEdition()

function open(grants: Partial<ApiGrants> = {}) {
  const { send, calls } = fakeSend(() => fakeReply(PAGE))
  const layer = createApiPermissions({ allow: 'all', credentials: false, ...grants }, catalogue)
  return { api: createApi({ send: stack([layer], send), catalogue }), calls }
}

test('without any grant a script may call everything but what hands out credentials', async () => {
  const { api, calls } = open()
  await api.device.getTenantDevices()
  await api.device.deleteDevice(ID)
  await api.request('POST /api/unknown')
  expect(calls).toHaveLength(3)
  for (const call of [() => api.user.getUserToken(ID), () => api.device.getDeviceCredentialsByDeviceId(ID)]) {
    expect(await failureOf(call)).toMatchObject({
      kind: 'permission',
      unsent: true,
      hint: 'allow it with --allow-credentials',
    })
  }
  expect(calls).toHaveLength(3)
  await open({ credentials: true }).api.user.getUserToken(ID)
})

test('allow read lets reads through, by the facts and not by the method', async () => {
  const { api, calls } = open({ allow: 'read' })
  await api.entityQuery.findEntityDataByQuery({ entityFilter: { type: 'entityType', entityType: 'DEVICE' } })
  await api.request('GET /api/whatever')
  const refused = [
    () => api.device.deleteDevice(ID),
    () => api.request('POST /api/unknown'),
    () => api.request('DELETE /api/unknown'),
  ]
  for (const call of refused) expect(await failureOf(call)).toMatchObject({ kind: 'permission' })
  expect(calls).toHaveLength(2)
})

test('allowed names are all that may be called, and the error names what to add', async () => {
  const allow = parseAllowedApi('getTenantDevices, device.getDeviceById', catalogue)
  expect(allow).toEqual(['device.getTenantDevices', 'device.getDeviceById'])
  const { api, calls } = open({ allow })
  await api.device.getTenantDevices.all().toArray()
  expect(await failureOf(() => api.customer.getCustomers())).toMatchObject({
    message: "'customer.getCustomers' was not sent: --allow-api does not name it",
    hint: 'add customer.getCustomers to --allow-api',
  })
  expect(await failureOf(() => api.request('GET /api/unknown'))).toMatchObject({ kind: 'permission' })
  expect(calls.every(({ operation }) => operation === 'device.getTenantDevices')).toBe(true)
})

test('needs are a ceiling whatever else is granted, and a request for credentials', async () => {
  const needs = ['device.getDeviceById', 'user.getUserToken']
  const { api, calls } = open({ needs, credentials: true })
  await api.user.getUserToken(ID)
  expect(await failureOf(() => api.device.deleteDevice(ID))).toMatchObject({
    message: "'device.deleteDevice' was not sent: the task does not name it in its needs",
  })
  expect(calls).toHaveLength(1)
  await open({ needs, grantNeeds: true }).api.user.getUserToken(ID)
  expect(await failureOf(() => open({ needs }).api.user.getUserToken(ID))).toMatchObject({
    hint: 'allow it with --grant-needs or --allow-credentials',
  })
  const beside = open({ grantNeeds: true }).api
  expect(await failureOf(() => beside.user.getUserToken(ID))).toMatchObject({ kind: 'permission' })
})

test('a need may name a route that the facts do not know, with * for one segment of its path', async () => {
  const { api, calls } = open({ needs: ['POST /api/v1/*/telemetry'] })
  await api.request('POST /api/v1/abc/telemetry', { body: {} })
  for (const route of ['POST /api/v1/abc/attributes', 'POST /api/v1/a/b/telemetry', 'GET /api/v1/abc/telemetry'])
    expect(await failureOf(() => api.request(route))).toMatchObject({ kind: 'permission' })
  expect(calls).toHaveLength(1)
})

test('what tbx asks for itself needs no grant', async () => {
  const { api, calls } = open({ needs: [] })
  await api.request('GET /api/system/info')
  expect(calls).toHaveLength(1)
})

test.each([
  'GET /api//user/1/token',
  'GET /api/user/1/token/',
  'GET /api/user/1/%74oken',
  'GET /api/user/1/token;x=y',
  'GET /api/user;a=b/1/token',
  'GET /api/user/1/token?a=b',
  'GET /api/x/../user/1/token',
  'GET /api/x/%2e%2E/user/1/token',
  'GET /api/x/..;x=y/user/1/token',
  'GET /api/x/.%2e%3bx/user/1/token',
  'GET /api/./user/1/token',
  'GET //evil.example/api/user/1/token',
  'GET http://evil.example/api/user/1/token',
  'GET @evil.example/api/user/1/token',
  'get /api/user/1/token',
])('no spelling leads past the rules: %s', async (route) => {
  const { api, calls } = open()
  expect(['permission', 'usage']).toContain((await failureOf(() => api.request(route))).kind)
  expect(calls).toEqual([])
})

test.each([
  ['device.getTenantDevises', 'device.getTenantDevices'],
  ['read,', 'all, read, or names'],
])('parseAllowedApi() refuses %s', async (text, said) => {
  const error = await failureOf(async () => parseAllowedApi(text, catalogue))
  expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining(said) })
})
