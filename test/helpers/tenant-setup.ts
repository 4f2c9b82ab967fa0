import type { Api } from '../../runtime/mod.ts'

/** Gives the demo's tenant what is hard to carry elsewhere: circles, equal titles, ids in texts. */
export async function furnishTenant(api: Api): Promise<void> {
  const [customerA, customerB] = await api.customer.getCustomers.all({ sortProperty: 'title' }).toArray()
  const thermostat = await api.device.getTenantDeviceByName({ deviceName: 'Thermostat T1' })
  const alarms = await api.ruleChain.saveRuleChain({ name: 'Alarms', type: 'CORE' })
  const entry = await api.ruleChain.saveRuleChain({ name: 'Entry: all/of it', type: 'CORE' })
  if (!customerA || !customerB) throw new Error('the demo has no customers or chains')
  await link(api, { from: alarms.id?.id, to: entry.id?.id })
  await link(api, { from: entry.id?.id, to: alarms.id?.id })
  const board = await api.dashboard.saveDashboard({
    title: 'Floor',
    configuration: { entityAliases: { a: { filter: { type: 'singleEntity', singleEntity: thermostat.id } } } },
  })
  await api.dashboard.saveDashboard({
    title: 'Floor',
    configuration: { entityAliases: { b: { filter: { type: 'entityList', entityList: [thermostat.id?.id] } } } },
  })
  await api.dashboard.updateDashboardCustomers(board, [customerA.id?.id as string, customerB.id?.id as string])
  const { id: _, ...profile } = await api.deviceProfile.getDeviceProfileById(thermostat.deviceProfileId as never)
  await api.deviceProfile.saveDeviceProfile({
    ...profile,
    name: 'cooled',
    default: false,
    defaultRuleChainId: alarms.id,
    defaultDashboardId: board.id,
  } as never)
  const cold = await api.device.saveDevice({ name: 'Kälte "7"', type: 'cooled', customerId: customerB.id } as never)
  await api.telemetry.saveEntityAttributesV2(cold.id as never, 'SHARED_SCOPE', { limit: 7.5, plan: { day: [1, 2] } })
  await api.telemetry.saveEntityAttributesV2(customerA.id as never, 'SERVER_SCOPE', { owner: 'Ann' })
  await api.asset.saveAsset({ name: 'Depot', type: 'depot', customerId: customerA.id } as never)
  const depot = await api.asset.getTenantAssetByName({ assetName: 'Depot' })
  const relate = (from: unknown, to: unknown) =>
    api.entityRelation.saveRelation({ from, to, type: 'Contains', typeGroup: 'COMMON' } as never)
  await relate(depot.id, cold.id)
  await relate(customerA.id, depot.id)
  await relate(cold.id, depot.id)
  await api.customer.saveCustomer({ title: 'Customer D', country: 'Peru' })
  await api.entityView.saveEntityView({
    name: 'Only the limit',
    type: 'limits',
    entityId: cold.id,
    keys: { timeseries: ['temperature'], attributes: { cs: [], ss: [], sh: ['limit'] } },
    startTimeMs: 0,
    endTimeMs: 0,
  } as never)
}

/** A node that hands on to another chain, whose id is a text in its configuration. */
async function link(api: Api, { from, to }: { from: string | undefined; to: string | undefined }): Promise<void> {
  await api.ruleChain.saveRuleChainMetaData({
    ruleChainId: { entityType: 'RULE_CHAIN', id: from },
    firstNodeIndex: 1,
    nodes: [
      {
        type: 'org.thingsboard.rule.engine.flow.TbRuleChainInputNode',
        name: 'On to the other',
        configuration: { ruleChainId: to, forwardMsgToDefaultRuleChain: false },
        additionalInfo: { layoutX: 500, layoutY: 100 },
      },
      {
        type: 'org.thingsboard.rule.engine.action.TbLogNode',
        name: 'Log it',
        configuration: { scriptLang: 'TBEL', tbelScript: 'return "x";', jsScript: 'return "x";' },
        additionalInfo: { layoutX: 100, layoutY: 100 },
      },
    ],
    connections: [{ fromIndex: 1, toIndex: 0, type: 'Success' }],
  } as never)
}

/** Leaves of the demo's tenant what every new tenant has: default profiles and a root rule chain. */
export async function emptyTenant(api: Api): Promise<void> {
  for await (const one of api.entityView.getTenantEntityViews.all()) await api.entityView.deleteEntityView(one)
  for await (const one of api.device.getTenantDevices.all()) await api.device.deleteDevice(one)
  for await (const one of api.asset.getTenantAssets.all()) await api.asset.deleteAsset(one)
  for await (const one of api.dashboard.getTenantDashboards.all()) await api.dashboard.deleteDashboard(one)
  for await (const one of api.customer.getCustomers.all()) await api.customer.deleteCustomer(one)
  for await (const one of api.deviceProfile.getDeviceProfiles.all())
    if (!one.default) await api.deviceProfile.deleteDeviceProfile(one)
  for await (const one of api.assetProfile.getAssetProfiles.all())
    if (!one.default) await api.assetProfile.deleteAssetProfile(one)
}
