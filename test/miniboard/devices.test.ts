import { expect, test } from '@jest/globals'
import { type Asker, login, withBoard } from './helpers.ts'

const withTenant = (run: (tenant: Asker) => Promise<void>) => withBoard({}, async (board) => run(await login(board)))
const list = (query: string) => `/api/tenant/devices?pageSize=10&page=0&${query}`
const names = ({ body }: { body: { data: { name: string }[] } }) => body.data.map(({ name }) => name)

test('the demo has the devices of a fresh server, with their customers, profiles and tokens', () =>
  withTenant(async (tenant) => {
    const { body } = await tenant('GET', '/api/tenant/deviceInfos?pageSize=20&page=0&sortProperty=name')
    const rows = body.data.map((d: Record<string, unknown>) => [d.name, d.deviceProfileName, d.customerTitle])
    expect(rows).toHaveLength(9)
    expect(rows[0]).toEqual(['DHT11 Demo Device', 'default', null])
    expect(rows).toContainEqual(['Test Device A1', 'default', 'Customer A'])
    const { body: found } = await tenant('GET', '/api/tenant/device?deviceName=Thermostat%20T1')
    expect((await tenant('GET', `/api/device/${found.id.id}/credentials`)).body.credentialsId).toBe('T1_TEST_TOKEN')
    const { body: attributes } = await tenant(
      'GET',
      `/api/plugins/telemetry/DEVICE/${found.id.id}/values/attributes/SERVER_SCOPE?keys=latitude`,
    )
    expect(attributes[0].value).toBe(37.3948)
  }))

test('a saved device gets version, profile, credentials and the attribute active', () =>
  withTenant(async (tenant) => {
    const { body: device } = await tenant('POST', '/api/device?accessToken=pump-token', {
      name: 'pump',
      type: 'water pump',
    })
    expect(device).toMatchObject({
      name: 'pump',
      type: 'water pump',
      version: 1,
      label: null,
      customerId: { entityType: 'CUSTOMER' },
    })
    expect((await tenant('GET', `/api/deviceProfileInfo/${device.deviceProfileId.id}`)).body.name).toBe('water pump')
    expect((await tenant('GET', `/api/device/${device.id.id}/credentials`)).body).toMatchObject({
      credentialsId: 'pump-token',
      version: 1,
    })
    expect((await tenant('POST', '/api/device', { ...device, label: 'L' })).body).toMatchObject({
      label: 'L',
      version: 2,
    })
    expect((await tenant('POST', '/api/device', device)).body).toMatchObject({ status: 409, errorCode: 35 })
    expect((await tenant('POST', '/api/device', { ...device, version: null })).body.version).toBe(3)
    expect((await tenant('DELETE', `/api/device/${device.id.id}`)).text).toBe('')
    expect((await tenant('GET', `/api/device/${device.id.id}`)).status).toBe(404)
  }))

test.each([
  [{}, 'Device name should be specified!'],
  [{ name: 'n'.repeat(256) }, 'Validation error: name length must be equal or less than 255'],
  [{ name: '<b>a</b>' }, 'Validation error: name is malformed'],
  [{ name: 'Thermostat T1' }, 'Device with such name already exists!'],
  [
    { name: 'a', deviceProfileId: { entityType: 'DEVICE_PROFILE', id: '0e0e0e0e-0e0e-11ee-8e8e-0e0e0e0e0e0e' } },
    'Device is referencing non existing device profile!',
  ],
])('a device like %j is refused', (device, message) =>
  withTenant(async (tenant) => {
    expect((await tenant('POST', '/api/device', device)).body).toMatchObject({ status: 400, errorCode: 31, message })
  }),
)

test('lists are paged, sorted by bytes and searched without case', () =>
  withTenant(async (tenant) => {
    expect(names(await tenant('GET', list('sortProperty=name&type=thermostat')))).toEqual([
      'Thermostat T1',
      'Thermostat T2',
    ])
    expect(names(await tenant('GET', list('sortProperty=name&sortOrder=desc&textSearch=TEST')))).toEqual(
      ['C1', 'B1', 'A3', 'A2', 'A1'].map((n) => `Test Device ${n}`),
    )
    const { body } = await tenant('GET', '/api/tenant/devices?pageSize=4&page=2&sortProperty=createdTime')
    expect(body).toMatchObject({ totalPages: 3, totalElements: 9, hasNext: false })
    expect(body.data).toHaveLength(1)
  }))

test.each([
  [
    '/api/tenant/devices?pageSize=10',
    500,
    "Required request parameter 'page' for method parameter type int is not present",
  ],
  [
    '/api/tenant/devices?pageSize=0&page=0',
    400,
    "Incorrect page link page size '0'. Page size must be greater than zero.",
  ],
  [list('sortProperty=nonsense'), 500, 'Database error'],
  [list('sortProperty=name&sortOrder=UP'), 400, "Unsupported sort order 'UP'! Only 'ASC' or 'DESC' types are allowed."],
  ['/api/nothing', 404, 'No static resource api/nothing.'],
  ['/api/mobile/app/nothing', 501, expect.stringContaining('MiniBoard does not have GET /api/mobile/app')],
])('GET %s is refused', (path, status, message) =>
  withTenant(async (tenant) => {
    expect((await tenant('GET', path)).body).toMatchObject({ status, message })
  }),
)

test('a customer user sees and saves its own devices only', () =>
  withBoard({}, async (board) => {
    const [tenant, customer] = [await login(board), await login(board, 'customerB@thingsboard.org', 'customer')]
    const id = async (name: string) => (await tenant('GET', `/api/tenant/device?deviceName=${name}`)).body.id.id
    const own = await customer('GET', `/api/device/${await id('Test Device B1')}`)
    expect(own.status).toBe(200)
    expect((await customer('POST', '/api/device', { ...own.body, label: 'mine' })).body.label).toBe('mine')
    expect((await customer('GET', `/api/device/${await id('Test Device C1')}`)).status).toBe(403)
    expect((await customer('POST', '/api/device', { name: 'new' })).status).toBe(403)
    expect(names(await customer('GET', `/api/customer/${own.body.customerId.id}/devices?pageSize=9&page=0`))).toEqual([
      'Test Device B1',
    ])
  }))

test('another method of a path is 405 and names those that are there', () =>
  withTenant(async (tenant) => {
    const reply = await tenant('PUT', '/api/device', { name: 'a' })
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST'])
  }))
