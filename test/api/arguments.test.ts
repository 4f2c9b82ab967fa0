import { expect, test } from '@jest/globals'
import { type Answer, createApi } from '../../runtime/api/mod.ts'
import { queryText } from '../../runtime/http/query.ts'
import { failureOf, fakeSend } from './fake-send.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'
const device = { id: { entityType: 'DEVICE', id: ID }, name: 'Pump 7' }

const { send, calls } = fakeSend()
// much of what is given here is wrong on purpose, and would not compile
const api: Answer = createApi({ send })

async function callOf(action: () => Promise<unknown>) {
  await action()
  return calls.at(-1)
}

async function usageOf(action: () => unknown) {
  const sent = calls.length
  const { kind, message } = await failureOf(action)
  expect(kind).toBe('usage')
  expect(calls.length).toBe(sent)
  return message
}

test.each([
  ['text', ID],
  ['an id', device.id],
  ['an id without a type', { id: ID }],
  ['an entity', device],
  ['a row of an entity query', { entityId: device.id, latest: {} }],
])('an id may be %s', async (_, id) => {
  expect(await callOf(() => api.device.getDeviceById(id))).toMatchObject({
    method: 'GET',
    path: `/api/device/${ID}`,
    operation: 'device.getDeviceById',
    repeat: 'always',
  })
})

test('path parameters come in path order, then the body, then the query', async () => {
  const call = await callOf(() => api.telemetry.saveEntityAttributesV2('DEVICE', ID, 'SERVER_SCOPE', { a: 1 }))
  expect(call).toMatchObject({
    method: 'POST',
    path: `/api/plugins/telemetry/DEVICE/${ID}/attributes/SERVER_SCOPE`,
    body: { kind: 'json', value: { a: 1 } },
  })
  const save = await callOf(() => api.device.saveDevice({ name: 'Pump 7' }, { nameConflictPolicy: 'UNIQUIFY' }))
  expect(save).toMatchObject({
    path: '/api/device',
    body: { value: { name: 'Pump 7' } },
    query: { nameConflictPolicy: 'UNIQUIFY' },
  })
})

test.each([[device], [device.id], [{ entityId: device.id }]])('type and id may be one: %j', async (entity) => {
  const call = await callOf(() => api.telemetry.getAttributes(entity, { keys: ['a', 'b'] }))
  expect(call).toMatchObject({ path: `/api/plugins/telemetry/DEVICE/${ID}/values/attributes`, query: { keys: 'a,b' } })
  const relations = await callOf(() => api.entityRelation.findEntityRelationsByFrom(entity))
  expect(relations?.path).toBe(`/api/relations/from/DEVICE/${ID}`)
})

test('an id in the query says its type as well', async () => {
  const call = await callOf(() => api.entityRelation.deleteRelations({ entityId: device }))
  expect(call?.query).toEqual({ entityId: ID, entityType: 'DEVICE' })
  expect(await usageOf(() => api.entityRelation.deleteRelations({ entityId: device, entityType: 'ASSET' }))).toContain(
    '"entityType"',
  )
})

test('pageSize and page have defaults, and no other parameter is sent unasked', async () => {
  expect((await callOf(() => api.device.getTenantDevices()))?.query).toEqual({ pageSize: '100', page: '0' })
  const call = await callOf(() =>
    api.device.getTenantDevices({ pageSize: 7, textSearch: undefined, type: null, sortOrder: 'desc' }),
  )
  expect(call?.query).toEqual({ pageSize: '7', page: '0', sortOrder: 'DESC' })
  expect((await callOf(() => api.getUser()))?.query).toBeUndefined()
})

test('values are sent as text: lists with commas, dates as ms', async () => {
  const from = new Date(1767000000000)
  const call = await callOf(() =>
    api.alarm.getAllAlarmsV2({ statusList: ['ACTIVE', 'UNACK'], startTime: from, endTime: 1767000000001n }),
  )
  expect(call?.query).toMatchObject({
    statusList: 'ACTIVE,UNACK',
    startTime: '1767000000000',
    endTime: '1767000000001',
  })
  expect((await callOf(() => api.device.getDevicesByIds({ deviceIds: [device, ID] })))?.query).toEqual({
    deviceIds: `${ID},${ID}`,
  })
})

test('header parameters become headers', async () => {
  const call = await callOf(() => api.user.getMobileSession({ 'X-Mobile-Token': 'abc' }))
  expect(call).toMatchObject({ headers: { 'X-Mobile-Token': 'abc' } })
  expect(call?.query).toBeUndefined()
})

test.each([
  ['../x', '..%2Fx'],
  ['a/b', 'a%2Fb'],
  ['a\\b', 'a%5Cb'],
  ['?a=b#c', '%3Fa%3Db%23c'],
  ['%2e%2e', '%252e%252e'],
  ['a;b', 'a%3Bb'],
  ['Größe', 'Gr%C3%B6%C3%9Fe'],
])('a path value %j stays one segment', async (value, encoded) => {
  expect((await callOf(() => api.admin.getAdminSettings(value)))?.path).toBe(`/api/admin/settings/${encoded}`)
})

test.each(['', '.', '..', '\ud800'])('a path value %j is refused', async (value) => {
  expect(await usageOf(() => api.admin.getAdminSettings(value))).toMatch(/^admin.getAdminSettings: "key"/)
})

test.each<[string, () => unknown, string]>([
  [
    'a missing path parameter',
    () => api.device.getDeviceById(),
    '"deviceId" is missing: it should be the id of a DEVICE, or the entity',
  ],
  [
    'an object that has no id',
    () => api.device.getDeviceById({ name: 'x' }),
    '"deviceId" is {"name":"x"}: it should be the id of a DEVICE',
  ],
  [
    'the id of something else',
    () => api.customer.getCustomerById(device),
    '"customerId" is the id of a DEVICE: it should be that of a CUSTOMER',
  ],
  ['a missing query parameter', () => api.device.getTenantDeviceByName(), '"deviceName" is missing: it should be text'],
  ['a missing header', () => api.user.getMobileSession(), '"X-Mobile-Token" is missing'],
  [
    'a misspelt parameter',
    () => api.device.getTenantDevices({ pageSise: 3 }),
    'there is no parameter "pageSise": did you mean "pageSize"',
  ],
  [
    'a parameter of nothing',
    () => api.telemetry.getTimeseriesKeys('DEVICE', ID, { a: 1 }),
    '{"a":1} is too much: it takes (entityType, entityId)',
  ],
  ['an argument too much', () => api.device.getDeviceById(ID, 'x'), '"x" is too much: it takes (deviceId)'],
  ['two objects of parameters', () => api.device.getTenantDevices({}, { page: 1 }), '{"page":1} is too much'],
  [
    'a number as parameters',
    () => api.device.getTenantDevices(10),
    '10 stands where an object with parameters should be',
  ],
  [
    'text for a number',
    () => api.device.getTenantDevices({ pageSize: 'ten' }),
    '"pageSize" is "ten": it should be a whole number',
  ],
  ['half a number', () => api.device.getTenantDevices({ page: 1.5 }), '"page" is 1.5: it should be a whole number'],
  [
    'text for a boolean',
    () => api.device.getTenantDeviceInfos({ active: 'yes' }),
    '"active" is "yes": it should be true or false',
  ],
  [
    'an object for text',
    () => api.device.getTenantDevices({ textSearch: {} }),
    '"textSearch" is {}: it should be text',
  ],
  ['a list for one', () => api.device.getTenantDevices({ type: ['a', 'b'] }), '"type" is ["a","b"]: it should be text'],
  ['a wrong scope', () => api.telemetry.getAttributesByScope(device, 'SERVER'), 'did you mean "SERVER_SCOPE"'],
  ['a wrong entity type', () => api.telemetry.getTimeseriesKeys('DEVISE', ID), 'did you mean "DEVICE"'],
  ['a wrong value in a list', () => api.alarm.getAllAlarmsV2({ statusList: ['ACTIV'] }), 'did you mean "ACTIVE"'],
  [
    'a comma in a list',
    () => api.telemetry.getLatestTimeseries(device, { keys: ['a,b'] }),
    '"keys" holds "a,b": a text with a comma would be taken for two; give it as "key": [...]',
  ],
])('%s is a usage error, before anything is sent', async (_, action, message) => {
  expect(await usageOf(action)).toContain(message)
})

test('telemetry keys given as key are sent one by one, commas included', async () => {
  const call = await callOf(() => api.telemetry.getLatestTimeseries(device, { key: ['a', 'b,c'] }))
  expect(queryText(call?.query)).toBe('?key=a&key=b%2Cc')
  const plain = await callOf(() => api.telemetry.getLatestTimeseries(device, { key: ['a', 'b'] }))
  expect(queryText(plain?.query)).toBe('?key=a&key=b')
  const one = await callOf(() => api.telemetry.getLatestTimeseries(device, { key: 'b,c' }))
  expect(queryText(one?.query)).toBe('?key=b%2Cc')
})

test('a sort property that is not documented is sent, as the server knows more of them', async () => {
  const call = await callOf(() => api.alarm.getAllAlarmsV2({ sortProperty: 'originatorName' }))
  expect(call?.query).toMatchObject({ sortProperty: 'originatorName' })
})

test('the hint of a usage error is the signature', async () => {
  const error = await failureOf(() => api.device.getDeviceById())
  expect(error).toMatchObject({
    hint: 'device.getDeviceById(deviceId)',
    operation: 'device.getDeviceById',
    exitCode: 2,
  })
})
