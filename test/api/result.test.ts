import { expect, test } from '@jest/globals'
import { createApi } from '../../runtime/api/mod.ts'
import type { Reply } from '../../runtime/http/types.ts'
import { createSecrets } from '../../runtime/redact.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'
const answering = (reply: Reply) => createApi({ send: fakeSend(() => reply).send })

test('JSON comes as a plain value, big integers as text, nothing as undefined', async () => {
  expect(await answering(fakeReply({ name: 'Pump 7' })).device.getDeviceById(ID)).toEqual({ name: 'Pump 7' })
  expect(await answering(fakeReply('{"a":9007199254740993}')).device.getDeviceById(ID)).toEqual({
    a: '9007199254740993',
  })
  expect(await answering(fakeReply()).device.deleteDevice(ID)).toBeUndefined()
  expect(await answering(fakeReply()).dashboard.getHomeDashboardInfo()).toBeUndefined()
})

test('text comes as text where the operation answers text', async () => {
  const title = await answering(fakeReply('Customer A', { type: 'application/text' })).customer.getCustomerTitleById(ID)
  expect(title).toBe('Customer A')
  expect(await answering(fakeReply('"tbx://link"', { type: 'text/plain' })).qrCodeSettings.getMobileAppDeepLink()).toBe(
    'tbx://link',
  )
})

test('downloads come as bytes', async () => {
  const bytes = new Uint8Array([137, 80, 78, 71])
  expect(await answering(fakeReply(bytes, { type: 'image/png' })).image.downloadImage('tenant', 'logo.png')).toEqual(
    bytes,
  )
})

test('an RPC gives what the device answered, JSON or not', async () => {
  expect(await answering(fakeReply({ on: true })).rpcV2.handleTwoWayDeviceRPCRequestV2(ID, {})).toEqual({ on: true })
  expect(await answering(fakeReply('done')).rpcV2.handleTwoWayDeviceRPCRequestV2(ID, {})).toBe('done')
})

test('a redirect gives its target where it is the answer, 304 gives nothing', async () => {
  const reply = fakeReply(undefined, { status: 303, headers: { location: '/login/createPassword' } })
  expect(await answering(reply).auth.checkActivateToken({ activateToken: 'a' })).toBe('/login/createPassword')
  expect(await answering(fakeReply(undefined, { status: 304 })).image.downloadImage('tenant', 'a')).toBeUndefined()
})

test('a web page instead of JSON is a clear error', async () => {
  const page = fakeReply('<!doctype html><html></html>', { type: 'text/html' })
  const error = await failureOf(() => answering(page).device.getDeviceById(ID))
  expect(error).toMatchObject({
    kind: 'server',
    message: '"device.getDeviceById" failed: the server answered a web page (HTML) where JSON should be',
    hint: expect.stringContaining('--url'),
  })
})

test('a body that is no JSON is a clear error', async () => {
  const error = await failureOf(() => answering(fakeReply('{"name":')).device.getDeviceById(ID))
  expect(error).toMatchObject({ kind: 'server', cause: expect.any(SyntaxError) })
  expect(error.message).toContain('8 characters that are no JSON ("{"name":")')
})

test('an error names the operation, its request and, for 403, who may do it', async () => {
  const reply = fakeReply(
    { status: 403, message: "You don't have permission to perform this operation!", errorCode: 20 },
    { status: 403 },
  )
  const api = createApi({ send: fakeSend(() => reply).send, requestId: () => 'r-1' })
  expect(await failureOf(() => api.tenant.getTenants())).toMatchObject({
    kind: 'permission',
    exitCode: 4,
    status: 403,
    errorCode: 20,
    operation: 'tenant.getTenants',
    requestId: 'r-1',
    message: `"tenant.getTenants" failed: You don't have permission to perform this operation! (403, errorCode 20); it needs SYS_ADMIN`,
  })
})

test('what the server repeats of a secret is blanked', async () => {
  const secrets = createSecrets()
  secrets.add('canary-0123456789')
  const reply = fakeReply({ message: 'no user canary-0123456789', errorCode: 31 }, { status: 400 })
  const api = createApi({ send: fakeSend(() => reply).send, secrets })
  expect((await failureOf(() => api.getUser())).message).toContain('no user ***')
})
