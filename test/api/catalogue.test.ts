import { expect, test } from '@jest/globals'
import { openCatalogue, signatureOf, unknownOperation } from '../../runtime/api/mod.ts'

const catalogue = openCatalogue()

test('find() takes group.operation and the bare name', () => {
  expect(catalogue.find('device.getDeviceById')?.path).toBe('/api/device/{deviceId}')
  expect(catalogue.find('getDeviceById')).toBe(catalogue.find('device.getDeviceById'))
  for (const miss of [
    'device',
    'device.',
    'asset.getDeviceById',
    'auth.logout',
    'login',
    'login.login',
    'constructor',
  ]) {
    expect(catalogue.find(miss)).toBeUndefined()
  }
})

test('groups are named after their controllers', () => {
  expect(catalogue.groups).toEqual(
    expect.arrayContaining(['device', 'rpcV2', 'lwm2m', 'oAuth2', 'twoFactorAuth', 'tbResource']),
  )
  expect(catalogue.groups).not.toContain('login')
  expect(catalogue.names('auth')).not.toContain('logout')
})

test.each([
  ['GET', '/api/device/784f394c', 'getDeviceById'],
  ['GET', '/api/device/types', 'getDeviceTypes'],
  ['get', '/api/device/types/', 'getDeviceTypes'],
  ['GET', '/api/alarm/DEVICE/784f394c', 'getAlarmsByEntity'],
  ['GET', '/api/alarm/info/784f394c', 'getAlarmInfoById'],
  ['POST', '/api/rule-engine', 'handleRuleEngineRequestForUser'],
  ['POST', '/api/auth/logout', 'logout'],
  ['POST', '//api/auth/;x=1/log%6Fut', 'logout'],
  ['POST', '/api/relation', 'saveRelation'],
  ['GET', '/api/tenant/devices', 'getTenantDevices'],
  ['GET', '/api/nothing/of/the/kind', undefined],
  ['PATCH', '/api/device/784f394c', undefined],
])('match(%s %s) is %s', (method, path, name) => {
  expect(catalogue.match(method, path)?.name).toBe(name)
})

test('match() knows the operations of the session', () => {
  expect(catalogue.match('POST', '/api/auth/login')?.session).toBe(true)
  expect(catalogue.match('GET', '/api/auth/user')?.session).toBe(false)
})

test.each([
  ['device.getDevicById', 'api.device.getDeviceById'],
  ['devices.getDeviceById', 'api.device.getDeviceById'],
  ['asset.getDeviceById', 'api.device.getDeviceById'],
  ['getTenatDevices', 'api.getTenantDevices'],
  ['devise', 'api.device'],
])('unknownOperation(%s) suggests %s', (name, near) => {
  expect(unknownOperation(catalogue, name)).toMatchObject({
    kind: 'usage',
    message: `no operation is called "api.${name}": did you mean "${near}"`,
  })
})

test('signatureOf() reads like a call', () => {
  const signature = (name: string) => signatureOf(catalogue.find(name) as never)
  expect(signature('device.getDeviceById')).toBe('device.getDeviceById(deviceId)')
  expect(signature('telemetry.saveEntityAttributesV2')).toBe(
    'telemetry.saveEntityAttributesV2(entityType, entityId, scope, body)',
  )
  expect(signature('device.getTenantDeviceByName')).toBe('device.getTenantDeviceByName({ deviceName })')
})
