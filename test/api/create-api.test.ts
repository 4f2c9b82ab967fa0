import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { type Answer, createApi, openCatalogue } from '../../runtime/api/mod.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'

test('an operation is there by its group and by its bare name', async () => {
  const { send, calls } = fakeSend(() => fakeReply({ name: 'Pump 7' }))
  const api = createApi({ send })
  expect(api.getDeviceById).toBe(api.device.getDeviceById)
  expect(await api.getDeviceById(ID)).toEqual({ name: 'Pump 7' })
  expect(calls).toHaveLength(1)
})

test('login, logout and refreshToken are not there', () => {
  const api = createApi(fakeSend())
  for (const name of ['login', 'logout', 'refreshToken']) {
    expect(api).not.toHaveProperty(name)
    expect(api.auth).not.toHaveProperty(name)
  }
})

test('a group wins over a bare name', () => {
  const catalogue = openCatalogue()
  const groups = ['user', 'getUser']
  const names = (group?: string) => (group === undefined ? [] : group === 'user' ? ['getUser'] : ['getUserById'])
  const api = createApi({ ...fakeSend(), catalogue: { ...catalogue, groups, names } })
  expect(Object.keys(api.getUser)).toEqual(['getUserById'])
})

test('what is enumerable are the groups, and in a group its operations', () => {
  const api = createApi(fakeSend())
  expect(Object.keys(api)).toEqual(openCatalogue().groups)
  expect(Object.keys(api.device)).toEqual(openCatalogue().names('device'))
  expect(inspect(api.device.getDeviceById)).toBe('[AsyncFunction: getDeviceById]')
})

test('every operation can be had, and carries its facts', () => {
  const api = createApi(fakeSend()) as unknown as Record<string, Record<string, { operation: object }>>
  const catalogue = openCatalogue()
  for (const full of catalogue.names()) {
    const [group = '', name = ''] = full.split('.')
    expect(api[group]?.[name]?.operation).toEqual(catalogue.find(full))
  }
  expect(api.device?.getDeviceById?.operation).toMatchObject({
    name: 'getDeviceById',
    group: 'device',
    method: 'GET',
    path: '/api/device/{deviceId}',
    authorities: ['TENANT_ADMIN', 'CUSTOMER_USER'],
    since: '3.6.4',
    effect: 'read',
    repeat: 'always',
    deprecated: false,
    credentials: false,
    parameters: [{ name: 'deviceId', in: 'path', type: 'string', required: true, id: 'DEVICE' }],
  })
})

test('facts are frozen', () => {
  const { operation } = createApi(fakeSend()).device.getTenantDevices
  expect([operation, operation.parameters, operation.parameters[0], operation.authorities].every(Object.isFrozen)).toBe(
    true,
  )
})

test('with() puts a signal and a time limit on every call, and leaves the rest alone', async () => {
  const { send, calls } = fakeSend()
  const api = createApi({ send })
  const { signal } = new AbortController()
  await api.with({ signal }).with({ timeout: 5000 }).device.deleteDevice(ID)
  await api.device.deleteDevice(ID)
  expect(calls[0]).toMatchObject({ signal, timeout: 5000 })
  expect(calls[1]).not.toHaveProperty('signal')
  expect(calls[1]).not.toHaveProperty('timeout')
})

test('an argument error is a rejection, never a throw', async () => {
  const api: Answer = createApi(fakeSend())
  const promise = api.device.getDeviceById()
  expect(await failureOf(() => promise)).toMatchObject({ kind: 'usage' })
})

test('what send throws comes through as it is', async () => {
  const cause = new Error('refused')
  const api = createApi({ send: () => Promise.reject(cause) })
  expect(await failureOf(() => api.getUser())).toBe(cause)
})

test('curl() says what would be sent, and sends nothing', () => {
  const { send, calls } = fakeSend()
  const api = createApi({ send })
  expect(api.device.getDeviceById.curl(ID)).toBe(
    `curl "\${TB_URL%/}"/api/device/${ID} -H "X-Authorization: Bearer $TB_TOKEN"`,
  )
  expect(api.auth.getUserPasswordPolicy.curl()).toBe(`curl "\${TB_URL%/}"/api/noauth/userPasswordPolicy`)
  const wrong: Answer = api.device.getDeviceById
  expect(() => wrong.curl()).toThrow('"deviceId" is missing')
  expect(calls).toHaveLength(0)
})
