import { expect, test } from '@jest/globals'
import { type Answer, createApi } from '../../runtime/api/mod.ts'
import { failureOf, fakeSend } from './fake-send.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'
const device = { entityType: 'DEVICE', id: ID }

const { send, calls } = fakeSend()
// much of what is given here is wrong on purpose, and would not compile
const api: Answer = createApi({ send })

async function sentBy(action: () => Promise<unknown>) {
  await action()
  return calls.at(-1)
}

test('telemetry takes a value, or text that is JSON already, and sends JSON', async () => {
  const value = { ts: 1767000000000, values: { temperature: 21.5 } }
  const asValue = await sentBy(() => api.telemetry.saveEntityTelemetry(device, 'ANY', value))
  expect(asValue?.body).toEqual({ kind: 'json', value })
  const asText = await sentBy(() => api.telemetry.saveEntityTelemetry(device, 'ANY', '{"a":9007199254740993}'))
  expect(asText?.body).toEqual({ kind: 'text', text: '{"a":9007199254740993}', type: 'application/json' })
})

test('the description of an API key is sent as raw text', async () => {
  const call = await sentBy(() => api.apiKey.updateApiKeyDescription(ID, 'nightly backup'))
  expect(call?.body).toEqual({ kind: 'text', text: 'nightly backup', type: 'text/plain' })
})

test('a list of ids may hold entities', async () => {
  const call = await sentBy(() =>
    api.dashboard.addDashboardCustomers(ID, [ID, { id: { entityType: 'CUSTOMER', id: 'c' } }]),
  )
  expect(call?.body).toEqual({ kind: 'json', value: [ID, 'c'] })
})

test.each([
  ['text', 'abc', { name: 'file', content: 'abc' }],
  ['bytes', new Uint8Array([1]), { name: 'file', content: new Uint8Array([1]) }],
  [
    'a named file',
    { name: 'a.png', content: 'x', type: 'image/png' },
    { name: 'a.png', content: 'x', type: 'image/png' },
  ],
])('a file of a form may be %s', async (_, file, sent) => {
  const call = await sentBy(() => api.image.uploadImage({ file, title: 'Logo' }))
  expect(call?.body).toEqual({ kind: 'form', fields: { file: sent, title: 'Logo' } })
})

test('a form of one file may be that file', async () => {
  const blob = new Blob(['abc'])
  const call = await sentBy(() => api.otaPackage.saveOtaPackageData(ID, blob, { checksumAlgorithm: 'SHA256' }))
  expect(call?.body).toEqual({ kind: 'form', fields: { file: blob } })
})

test.each<[string, () => unknown, string]>([
  ['a missing body', () => api.device.saveDevice(), 'the body is missing: it should be an object (Device)'],
  ['null', () => api.device.saveDevice(null), 'the body is missing'],
  [
    'text for an entity',
    () => api.device.saveDevice('Pump 7'),
    'the body is "Pump 7": it should be an object (Device)',
  ],
  ['an entity for a list', () => api.dashboard.addDashboardCustomers(ID, {}), 'it should be a list of ids'],
  ['a value for raw text', () => api.apiKey.updateApiKeyDescription(ID, {}), 'the body is {}: it should be text'],
  ['a form without its file', () => api.image.uploadImage({ title: 'a' }), '"file" is missing in the body'],
  ['a misspelt field', () => api.image.uploadImage({ file: 'a', titel: 'a' }), 'did you mean "title"'],
  ['a number as a file', () => api.image.uploadImage({ file: 3 }), '"file" is 3: it should be text, bytes, a Blob or'],
])('%s is a usage error', async (_, action, message) => {
  expect(await failureOf(action)).toMatchObject({ kind: 'usage', message: expect.stringContaining(message) })
})

test.each<[string, () => Promise<unknown>, string]>([
  ['a new device', () => api.device.saveDevice({ name: 'a' }), 'ifUnsent'],
  ['a device without its version', () => api.device.saveDevice({ id: device, name: 'a' }), 'ifUnsent'],
  ['a device with its version', () => api.device.saveDevice({ id: device, name: 'a', version: 3 }), 'always'],
  ['rule chain metadata', () => api.ruleChain.saveRuleChainMetaData({ ruleChainId: device, version: 3 }), 'always'],
  ['a new tenant profile', () => api.tenantProfile.saveTenantProfile({ name: 'a' }), 'ifUnsent'],
  ['a tenant profile with its id', () => api.tenantProfile.saveTenantProfile({ id: device, name: 'a' }), 'always'],
  ['telemetry of now', () => api.telemetry.saveEntityTelemetry(device, 'ANY', { t: 1 }), 'ifUnsent'],
  [
    'telemetry with a time',
    () => api.telemetry.saveEntityTelemetry(device, 'ANY', { ts: 1, values: { t: 1 } }),
    'always',
  ],
  ['a key that is called ts', () => api.telemetry.saveEntityTelemetry(device, 'ANY', { ts: 1, t: 1 }), 'ifUnsent'],
  [
    'points with times',
    () => api.telemetry.saveEntityTelemetry(device, 'ANY', [{ ts: 1, values: { t: 1 } }]),
    'always',
  ],
  [
    'one point without',
    () => api.telemetry.saveEntityTelemetry(device, 'ANY', [{ ts: 1, values: {} }, { t: 1 }]),
    'ifUnsent',
  ],
  ['times as text', () => api.telemetry.saveEntityTelemetry(device, 'ANY', '{"ts":1,"values":{"t":1}}'), 'always'],
  ['text that is no JSON', () => api.telemetry.saveEntityTelemetry(device, 'ANY', '{t:1}'), 'ifUnsent'],
  ['attributes', () => api.telemetry.saveEntityAttributesV2(device, 'SERVER_SCOPE', { a: 1 }), 'always'],
  ['a query', () => api.entityQuery.countEntitiesByQuery({}), 'always'],
  ['an RPC', () => api.rpcV2.handleOneWayDeviceRPCRequestV2(ID, { method: 'a' }), 'never'],
])('the class of repeat of %s', async (_, action, repeat) => {
  expect((await sentBy(action))?.repeat).toBe(repeat)
})
