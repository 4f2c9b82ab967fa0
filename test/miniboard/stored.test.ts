import { expect, test } from '@jest/globals'
import { type Asker, login, withBoard } from './helpers.ts'

/** A word of a template, to be filled in by the server. */
const word = (name: string) => `$\{${name}}`
const withTenant = (run: (tenant: Asker) => Promise<void>) => withBoard({}, async (board) => run(await login(board)))

test('a fresh tenant has a root rule chain for the core and one for edges', () =>
  withTenant(async (tenant) => {
    const { body } = await tenant('GET', '/api/ruleChains?pageSize=10&page=0')
    expect(body.data.map(({ name, root }: { name: string; root: boolean }) => [name, root])).toEqual([
      ['Root Rule Chain', true],
    ])
    expect((await tenant('GET', '/api/ruleChains?pageSize=10&page=0&type=EDGE')).body.totalElements).toBe(1)
  }))

test('contents of a rule chain that go in a circle are refused', () =>
  withTenant(async (tenant) => {
    const { body: chain } = await tenant('POST', '/api/ruleChain', { name: 'circle' })
    const node = { type: 'org.thingsboard.rule.engine.flow.TbAckNode', name: 'n', configuration: {} }
    const connections = [
      { fromIndex: 0, toIndex: 1, type: 'Success' },
      { fromIndex: 1, toIndex: 0, type: 'Success' },
    ]
    const sent = { ruleChainId: chain.id, firstNodeIndex: 0, nodes: [node, node], connections }
    const { body } = await tenant('POST', '/api/ruleChain/metadata', sent)
    expect(body.message).toBe("Can't create circling relations in rule chain.")
  }))

test('a notification arrives at the administrators, and is read', () =>
  withTenant(async (tenant) => {
    const targets = await tenant('GET', '/api/notification/targets?pageSize=10&page=0&textSearch=administrators')
    const part = { method: 'WEB', enabled: true, subject: `For ${word('recipientEmail')}`, body: 'hello' }
    const configuration = { deliveryMethodsTemplates: { WEB: part } }
    await tenant('POST', '/api/notification/request', {
      targets: [targets.body.data[0].id.id],
      template: { name: 'note', notificationType: 'GENERAL', configuration },
      additionalConfig: { sendingDelayInSec: 0 },
    })
    await new Promise((done) => setTimeout(done, 20))
    const unread = '/api/notifications/unread/count?deliveryMethod=WEB'
    expect((await tenant('GET', unread)).body).toBe(1)
    const { body } = await tenant('GET', '/api/notifications?pageSize=10&page=0')
    expect(body.data[0]).toMatchObject({ subject: 'For tenant@thingsboard.org', text: 'hello', status: 'SENT' })
    await tenant('PUT', '/api/notifications/read')
    expect((await tenant('GET', unread)).body).toBe(0)
  }))

test('the thermostats have a past, the same at the same time', () =>
  withTenant(async (tenant) => {
    const { body: device } = await tenant('GET', '/api/tenant/devices?deviceName=Thermostat T1')
    const path = `/api/plugins/telemetry/DEVICE/${device.id.id}/values/timeseries`
    const { body } = await tenant('GET', `${path}?keys=temperature&startTs=0&endTs=${Date.now()}&limit=1000`)
    expect(body.temperature).toHaveLength(14 * 24 + 1)
  }))

test('a picture that is given with a dashboard is kept as a file', () =>
  withTenant(async (tenant) => {
    const image = `data:image/svg+xml;base64,${Buffer.from('<svg width="4" height="2"/>').toString('base64')}`
    const { body } = await tenant('POST', '/api/dashboard', { title: 'Plan', image })
    expect(body.image).toBe('tb-image;/api/images/tenant/plan_dashboard_image.svg')
  }))
