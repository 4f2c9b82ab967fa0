import { expect, test } from '@jest/globals'
import { findByForeignName, nearestOperation, openEveryEdition, unknownOperation } from '../../runtime/api/mod.ts'

const namesOf = (name: string) => findByForeignName(name).map((operation) => `${operation.group}.${operation.name}`)

test.each([
  ['get_tenant_devices', ['device.getTenantDevices']],
  ['device_controller.get_tenant_devices', ['device.getTenantDevices']],
  ['get_tenant_devices_using_get', ['device.getTenantDevices']],
  ['getTenantDevicesUsingGET1', ['device.getTenantDevices']],
  ['get_tenant_devices_with_http_info', ['device.getTenantDevices']],
  ['handle_one_way_device_rpc_request_v2', ['rpcV2.handleOneWayDeviceRPCRequestV2']],
  ['get_o_auth2_clients', ['oAuth2.getOAuth2Clients']],
  ['restClient.findDevice("Pump 7")', ['device.getTenantDeviceByName']],
  ['RestClient#createAsset', ['asset.saveAsset']],
  ['get_entity_group_by_id', ['entityGroup.getEntityGroupById']],
  ['getTenantDashboards', ['dashboard.getTenantDashboards', 'dashboard.getTenantDashboardsByTenantId']],
  ['deleteEntityLatestTimeseries', []],
  ['nothing_of_the_kind', []],
  ['constructor', []],
  ['', []],
])('findByForeignName(%j) is %j', (name, operations) => {
  expect(namesOf(name)).toEqual(operations)
})

test('a name that meant several operations finds them all', () => {
  expect(namesOf('findByQuery_1').sort()).toEqual([
    'asset.findAssetsByQuery',
    'device.findDevicesByQuery',
    'edge.findEdgesByQuery',
    'entityRelation.findEntityRelationsByQuery',
    'entityView.findEntityViewsByQuery',
  ])
})

test.each([
  ['get_tenant_devices', 'device.getTenantDevices'],
  ['device.findByQuery', 'device.findDevicesByQuery'],
  ['device.get_tenant_devices', 'device.getTenantDevices'],
  ['findInfoByFrom', 'entityRelation.findEntityRelationInfosByFrom'],
])('nearestOperation(%s) is %s', (name, near) => {
  const catalogue = openEveryEdition()
  expect(nearestOperation(catalogue, name)).toBe(near)
  expect(unknownOperation(catalogue, name).message).toContain(`did you mean "api.${near}"`)
})
