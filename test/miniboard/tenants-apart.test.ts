import { expect, test } from '@jest/globals'
import type { MiniBoard } from '../../runtime/miniboard/mod.ts'
import { type Asker, login, withBoard } from './helpers.ts'

const NOBODY = '11111111-2222-11ee-8888-123456789abc'

/** A second tenant with an administrator who is logged in. */
async function secondTenant(board: MiniBoard): Promise<{ id: string; admin: Asker }> {
  const sysadmin = await login(board, 'sysadmin@thingsboard.org', 'sysadmin')
  const { body: tenant } = await sysadmin('POST', '/api/tenant', { title: 'Second' })
  const { body: user } = await sysadmin('POST', '/api/user?sendActivationMail=false', {
    authority: 'TENANT_ADMIN',
    email: 'second@example.org',
    tenantId: tenant.id,
  })
  const { text: link } = await sysadmin('GET', `/api/user/${user.id.id}/activationLink`)
  const activateToken = new URL(link).searchParams.get('activateToken')
  const activated = await sysadmin('POST', '/api/noauth/activate?sendActivationMail=false', {
    activateToken,
    password: 'second-secret',
  })
  expect(activated.status).toBe(200)
  return { id: tenant.id.id, admin: await login(board, 'second@example.org', 'second-secret') }
}

const demoDevice = async (tenant: Asker, name: string) =>
  (await tenant('GET', `/api/tenant/device?deviceName=${encodeURIComponent(name)}`)).body

test('a device moves to another tenant with its token and attributes, without customer and relations', () =>
  withBoard({}, async (board) => {
    const [tenant, { id: target, admin }] = [await login(board), await secondTenant(board)]
    const device = await demoDevice(tenant, 'Test Device A1')
    const { id } = device.id
    const asset = (await tenant('POST', '/api/asset', { name: 'hall', type: 'default' })).body.id
    await tenant('POST', '/api/relation', { from: asset, to: device.id, type: 'Contains', typeGroup: 'COMMON' })
    const at = `/api/plugins/telemetry/DEVICE/${id}`
    await tenant('POST', `${at}/SERVER_SCOPE`, { floor: 3 })

    const { status, body } = await tenant('POST', `/api/tenant/${target}/device/${id}`)
    expect([status, body.tenantId.id, body.version]).toEqual([200, target, device.version + 1])
    expect(body.customerId.id).toBe('13814000-1dd2-11b2-8080-808080808080')

    expect((await tenant('GET', `/api/device/${id}`)).status).toBe(404)
    expect((await tenant('GET', `/api/relations?fromId=${asset.id}&fromType=ASSET`)).body).toEqual([])
    expect((await admin('GET', `/api/device/${id}/credentials`)).body.credentialsId).toBe('A1_TEST_TOKEN')
    expect((await admin('GET', `/api/deviceProfile/${body.deviceProfileId.id}`)).body.tenantId.id).toBe(target)
    const { body: attributes } = await admin('GET', `${at}/values/attributes/SERVER_SCOPE?keys=floor`)
    expect(attributes).toEqual([expect.objectContaining({ key: 'floor', value: 3 })])
  }))

test('a device stays where it is when the target is unknown, has its name, or a view looks at it', () =>
  withBoard({}, async (board) => {
    const [tenant, { id: target, admin }] = [await login(board), await secondTenant(board)]
    const device = await demoDevice(tenant, 'Test Device A2')
    const move = (to: string, id = device.id.id, by = tenant) => by('POST', `/api/tenant/${to}/device/${id}`)
    expect((await move(NOBODY)).body).toMatchObject({ status: 400, message: 'Could not find the specified Tenant!' })
    expect((await move(target, NOBODY)).body).toMatchObject({ status: 404 })
    expect((await move(target, device.id.id, admin)).body).toMatchObject({ status: 404 })
    await admin('POST', '/api/device', { name: 'Test Device A2', type: 'default' })
    expect((await move(target)).body.message).toBe('Device with such name already exists!')
    const view = { name: 'v', type: 'default', entityId: device.id, keys: { timeseries: [], attributes: {} } }
    expect((await tenant('POST', '/api/entityView', view)).status).toBe(200)
    expect((await move(target)).body.message).toBe("Can't assign device that has entity views to another tenant!")
    expect((await tenant('GET', `/api/device/${device.id.id}`)).body).toEqual(device)
  }))
