import { afterEach, describe, expect, test } from '@jest/globals'
import type { Api } from '../../../runtime/api/mod.ts'
import { planLines, planText } from '../../../runtime/script/changes/plan.ts'
import { createRules, type RulesOptions } from '../../../runtime/script/changes/rules.ts'
import { opener } from '../../helpers/board.ts'

const open = opener()
afterEach(open.closeAll)

async function start(options: Partial<RulesOptions> = {}) {
  const board = await open.board()
  const connection = open.connect(board.url)
  const rules = createRules({ now: () => 1_000, item: () => undefined, dryRun: false, ...options })
  const api: Api = connection.under(rules.layer)
  /** What changed something at the server, as it saw it. */
  const changed = () =>
    board.requests.all
      .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/api/auth/'))
      .map(({ method, path }) => `${method} ${path}`)
  return { api, plain: connection.api, rules, changed }
}

describe('a dry run', () => {
  test('sends no change over the socket, and answers what is made up by its id', async () => {
    const { api, rules, changed } = await start({ dryRun: true })
    const pump = await api.device.saveDevice({ name: 'Pump 1', type: 'pump' })
    expect(pump).toMatchObject({ name: 'Pump 1', id: { entityType: 'DEVICE' }, createdTime: 1_000 })
    expect(await api.device.getDeviceById(pump.id)).toEqual(pump)
    await api.telemetry.saveEntityAttributesV2(pump.id, 'SERVER_SCOPE', { floor: 3 })
    const site = await api.asset.saveAsset({ name: 'Site', type: 'site' })
    await api.entityRelation.saveRelation({ from: site.id, to: pump.id, type: 'Contains' })
    const existing = await api.device.getTenantDeviceByName({ deviceName: 'Thermostat T1' })
    await api.device.deleteDevice(existing)
    await api.request('POST /api/anything/else', { body: { a: 1 } })
    expect(changed()).toEqual([])
    expect(rules.plan().map(({ operation }) => operation)).toEqual([
      'device.saveDevice',
      'telemetry.saveEntityAttributesV2',
      'asset.saveAsset',
      'entityRelation.saveRelation',
      'device.deleteDevice',
      'POST /api/anything/else',
    ])
  })

  test('says of other reads that depend on it that they are not known', async () => {
    const { api } = await start({ dryRun: true })
    const pump = await api.device.saveDevice({ name: 'Pump 1' })
    await expect(api.telemetry.getAttributesByScope(pump.id, 'SERVER_SCOPE')).rejects.toThrow('not known in a dry run')
    await expect(api.device.getDevicesByIds({ deviceIds: pump.id.id })).rejects.toThrow('not known in a dry run')
  })

  test('says old → new where the old was read before', async () => {
    const { api, rules, plain } = await start({ dryRun: true })
    const device = await plain.device.getTenantDeviceByName({ deviceName: 'Thermostat T1' })
    await plain.telemetry.saveEntityAttributesV2(device.id, 'SERVER_SCOPE', { floor: 2, wing: 'A' })
    const read = await api.device.getDeviceById(device.id)
    await api.telemetry.getAttributesByScope(device.id, 'SERVER_SCOPE')
    await api.device.saveDevice({ ...read, label: 'new' })
    await api.telemetry.saveEntityAttributesV2(device.id, 'SERVER_SCOPE', { floor: 3, wing: 'A' })
    await api.device.saveDevice({ name: 'Pump 1' })
    const [first, second, third] = rules.plan()
    expect(first?.changes).toEqual([{ path: 'label', old: read.label ?? null, new: 'new' }])
    expect(second?.changes).toEqual([{ path: 'floor', old: 2, new: 3 }])
    expect(third?.changes).toBeUndefined()
    expect(planLines(rules.plan())[2]).toContain('floor: 2 → 3')
  })

  test('writes its plan without a secret', async () => {
    const { api, rules } = await start({ dryRun: true })
    await api.device.saveDevice({ name: 'Pump 1' }, { accessToken: 'canary-9f8e7d6c5b4a' })
    await api.device.saveDeviceWithCredentials({
      device: { name: 'Pump 2' },
      credentials: { credentialsType: 'ACCESS_TOKEN', credentialsId: 'canary-1a2b3c4d5e6f' },
    })
    const text = planText(rules.plan()) + planLines(rules.plan()).join('\n')
    expect(text).toContain('Pump 2')
    expect(text).not.toContain('canary')
  })
})

describe('--max-changes', () => {
  test('stops before the change that is one too many, whoever makes it', async () => {
    const { api, rules, changed } = await start({ maxChanges: 2 })
    const save = (name: string) => api.device.saveDevice({ name })
    const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map(save))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    await expect(save('e')).rejects.toMatchObject({ kind: 'permission', fatal: true, unsent: true })
    expect(changed()).toEqual(['POST /api/device', 'POST /api/device'])
    expect(rules.counts().changes).toBe(2)
  })

  test('lets reads through', async () => {
    const { api } = await start({ maxChanges: 0 })
    expect((await api.device.getTenantDevices()).totalElements).toBeGreaterThan(0)
  })
})

describe('many changes', () => {
  test('have to be confirmed once, and all wait for that', async () => {
    const asked: number[] = []
    const confirm = async (made: number) => asked.push(made) > 0
    const { api, changed } = await start({ askAfter: 2, confirm })
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => api.device.saveDevice({ name })))
    expect(asked).toEqual([2])
    expect(changed()).toHaveLength(5)
  })

  test('are refused where nobody is there, with what to give', async () => {
    const { api, changed } = await start({ askAfter: 1 })
    await api.device.saveDevice({ name: 'a' })
    const error = await api.device.saveDevice({ name: 'b' }).catch((error: unknown) => error)
    expect(error).toMatchObject({ fatal: true, hint: expect.stringContaining('--yes') })
    expect(changed()).toHaveLength(1)
  })
})
