import { expect, test } from '@jest/globals'
import {
  createApi,
  createServerKnowledge,
  createServerStore,
  openEveryEdition,
  type ServerFacts,
} from '../../runtime/api/mod.ts'
import type { Answer } from '../../runtime/api/types.ts'
import type { Call, Reply } from '../../runtime/http/types.ts'
import { fakeHost } from '../helpers/fake-host.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'
const URL = 'http://tb.example.com:8080'

const noRoute = (path: string) =>
  fakeReply({ status: 404, message: `No static resource ${path.slice(1)}.`, errorCode: 32 }, { status: 404 })
const badId = (text: string) =>
  fakeReply({ status: 400, message: `Invalid UUID string: ${text}`, errorCode: 31 }, { status: 400 })

interface World {
  readonly info?: object | Reply
  readonly url?: string
  readonly kept?: ServerFacts
  readonly answer?: (call: Call) => Reply | undefined
}

/** An api at a server that says what it is, and answers what the test says. */
function meet({ info, url = URL, kept, answer = () => undefined }: World) {
  const saved: ServerFacts[] = []
  const { send, calls } = fakeSend((call) => {
    if (call.path === '/api/system/info') return isReply(info) ? info : fakeReply(info)
    return answer(call) ?? fakeReply({ fine: true })
  })
  const store = { read: () => saved.at(-1) ?? kept, save: (facts: ServerFacts) => void saved.push(facts) }
  const server = createServerKnowledge({ url, send, store })
  // what it is called with is not what its types say
  const api: Answer = createApi({ send, server, catalogue: openEveryEdition() })
  return { api, server, saved, calls, paths: () => calls.map(({ path }) => path) }
}

const isReply = (value: unknown): value is Reply => typeof (value as Reply | undefined)?.discard === 'function'

const ce = (version: string) => ({
  version,
  artifact: 'application',
  name: 'ThingsBoard Server Application',
  type: 'CE',
})

test.each([
  [ce('4.3.1.3'), { edition: 'ce', version: '4.3.1.3' }],
  [
    { version: '4.3.1.3PE', type: 'PE' },
    { edition: 'pe', version: '4.3.1.3PE' },
  ],
  [{ version: '3.6.4PE' }, { edition: 'pe', version: '3.6.4PE' }],
  [
    { version: '4.3.1', type: 'CLOUD' },
    { edition: 'paas', version: '4.3.1' },
  ],
  [{ status: 'UP' }, undefined],
  [fakeReply({ status: 401 }, { status: 401 }), undefined],
  [fakeReply('<html></html>', { type: 'text/html' }), undefined],
])('a server that says %j is %j', async (info, facts) => {
  expect(await meet({ info }).server.ask()).toEqual(facts && { ...facts, fresh: true })
})

test('a server is asked once for all, and what it says is kept', async () => {
  const { server, calls, saved } = meet({ info: ce('4.3.1.3') })
  expect(server.known()).toBeUndefined()
  await Promise.all([server.ask(), server.ask()])
  await server.ask()
  expect(calls).toHaveLength(1)
  expect(saved).toMatchObject([{ edition: 'ce', version: '4.3.1.3' }])
  expect(server.known()).toEqual({ edition: 'ce', version: '4.3.1.3', fresh: true })
})

test.each(['https://thingsboard.cloud', 'https://eu.thingsboard.cloud', 'https://thingsboard.cloud:443/x'])(
  '%s is Cloud, without being asked',
  async (url) => {
    const { api, server, calls } = meet({ url })
    expect(server.known()).toEqual({ edition: 'paas', fresh: true })
    await api.subscription.getTenantSubscription()
    expect(calls).toHaveLength(1)
  },
)

test.each(['https://thingsboard.cloud.example.com', 'https://notthingsboard.cloud'])('%s is not Cloud', (url) => {
  expect(meet({ url }).server.known()).toBeUndefined()
})

test('nothing is asked as long as calls succeed, or fail for reasons of their own', async () => {
  const missing = fakeReply(
    { status: 404, message: `Device with id [${ID}] is not found`, errorCode: 32 },
    { status: 404 },
  )
  const { api, calls } = meet({ info: ce('4.3.1.3'), answer: ({ path }) => (path.endsWith(ID) ? missing : undefined) })
  await api.device.getTenantDevices()
  await api.device.getTenantDeviceByName({ deviceName: 'Pump 7' })
  expect(await failureOf(() => api.device.getDeviceById(ID))).toMatchObject({ kind: 'notFound', status: 404 })
  expect(calls).toHaveLength(3)
})

test.each<[string, (api: Answer) => unknown, string, object]>([
  [
    'a query that was a query',
    (api) => api.device.getTenantDeviceByName({ deviceName: 'Pump 7' }),
    '/api/tenant/devices',
    { deviceName: 'Pump 7' },
  ],
  [
    'a path that was a query',
    (api) => api.entityRelation.findEntityRelationsByFrom({ entityType: 'DEVICE', id: ID }),
    '/api/relations',
    { fromType: 'DEVICE', fromId: ID },
  ],
  [
    'a path that was another path',
    (api) => api.widgetType.getBundleWidgetTypes(ID),
    '/api/widgetTypes',
    { widgetsBundleId: ID },
  ],
  [
    'keys that had another name',
    (api) => api.telemetry.getTimeseriesHistory('DEVICE', ID, { startTs: 1, endTs: 2, key: ['a', 'b'] }),
    `/api/plugins/telemetry/DEVICE/${ID}/values/timeseries`,
    { startTs: '1', endTs: '2', keys: 'a,b' },
  ],
])('a server before the route is asked by the older one: %s', async (_, action, path, query) => {
  const isOld = (call: Call) => call.path === path
  const { api, calls, saved } = meet({
    info: ce('3.9.1'),
    answer: (call) => (isOld(call) ? undefined : badId('device')),
  })
  expect(await action(api)).toEqual({ fine: true })
  expect(calls.map(({ path }) => path)).toEqual([calls[0]?.path, '/api/system/info', path])
  expect(calls[2]?.query).toEqual(query)
  expect(saved).toMatchObject([{ edition: 'ce', version: '3.9.1' }])
  // from now on it is known
  await action(api)
  expect(calls).toHaveLength(4)
  expect(calls[3]?.path).toBe(path)
})

test('a change goes by the older route as well, with its body', async () => {
  const { api, calls } = meet({ kept: { edition: 'ce', version: '3.6.4' } })
  const relation = { from: { entityType: 'ASSET', id: ID }, to: { entityType: 'DEVICE', id: ID }, type: 'Contains' }
  await api.entityRelation.saveRelation(relation)
  expect(calls).toMatchObject([{ method: 'POST', path: '/api/relation', body: { value: relation } }])
})

test('pages are read by the older route', async () => {
  const page = { data: [{ id: { id: 'a' } }], totalPages: 1, totalElements: 1, hasNext: false }
  const { api, calls } = meet({ kept: { edition: 'ce', version: '4.0' }, answer: () => fakeReply(page) })
  const rows = await api.calculatedField.getCalculatedFieldsByEntityId.all('DEVICE', ID).toArray()
  expect(rows).toEqual(page.data)
  expect(calls).toMatchObject([{ path: `/api/DEVICE/${ID}/calculatedFields`, query: { pageSize: '500', page: '0' } }])
})

test('a route that this version lacks is an error that says since when it exists', async () => {
  const { api, calls } = meet({ info: ce('3.9.1'), answer: ({ path }) => noRoute(path) })
  const error = await failureOf(() => api.job.getJobById(ID))
  expect(error).toMatchObject({
    kind: 'notFound',
    operation: 'job.getJobById',
    message: '"job.getJobById" failed: it exists since 4.1, and this server is ThingsBoard CE 3.9.1',
  })
  // the second time nothing is sent
  await failureOf(() => api.job.getJobById(ID))
  expect(calls).toHaveLength(2)
})

test('a parameter that this version lacks is an error, and `key` becomes `keys`', async () => {
  const { api, calls } = meet({ kept: { edition: 'ce', version: '4.2' }, info: ce('4.2') })
  await api.telemetry.getLatestTimeseries('DEVICE', ID, { key: ['a', 'b'] })
  expect(calls[0]?.query).toEqual({ keys: 'a,b' })
  const error = await failureOf(() => api.device.saveDevice({ name: 'a' }, { nameConflictPolicy: 'UNIQUIFY' }))
  expect(error.message).toBe(
    '"device.saveDevice" failed: its parameter "nameConflictPolicy" exists since 4.3, and this server is ThingsBoard CE 4.2',
  )
})

test('an operation of PE is not sent to a CE', async () => {
  const { api, paths } = meet({ info: ce('4.3.1.3') })
  expect((await failureOf(() => api.entityGroup.getEntityGroupById(ID))).message).toBe(
    '"entityGroup.getEntityGroupById" failed: it exists in PE and Cloud only, and this server is ThingsBoard CE 4.3.1.3',
  )
  expect(paths()).toEqual(['/api/system/info'])
})

test('an operation of PE is sent to a PE, and to a server that does not say what it is', async () => {
  const pe = meet({ info: { version: '4.3.1', type: 'PE' } })
  expect(await pe.api.entityGroup.getEntityGroupById(ID)).toEqual({ fine: true })
  expect(pe.paths()).toEqual(['/api/system/info', `/api/entityGroup/${ID}`])
  const silent = meet({ info: fakeReply(undefined, { status: 403 }) })
  expect(await silent.api.entityGroup.getEntityGroupById(ID)).toEqual({ fine: true })
})

test('an operation of CE that a PE does not know says so', async () => {
  const { api } = meet({ info: { version: '4.3.1PE', type: 'PE' }, answer: ({ path }) => noRoute(path) })
  expect((await failureOf(() => api.device.assignDeviceToCustomer(ID, ID))).message).toContain(
    'it exists in CE only, and this server is ThingsBoard PE 4.3.1',
  )
})

test('a parameter that only PE knows is taken by a PE, and refused by a CE', async () => {
  const pe = meet({ info: { version: '4.3.1', type: 'PE' } })
  await pe.api.device.saveDevice({ name: 'a' }, { entityGroupId: ID })
  expect(pe.calls[1]).toMatchObject({ path: '/api/device', query: { entityGroupId: ID } })
  const at = meet({ info: ce('4.3.1.3') })
  const error = await failureOf(() => at.api.device.saveDevice({ name: 'a' }, { entityGroupId: ID }))
  expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining('no parameter "entityGroupId"') })
  expect(at.paths()).toEqual(['/api/system/info'])
})

test('a misspelt parameter is an error at once, whatever the edition', async () => {
  const { api, calls } = meet({ info: { version: '4.3.1', type: 'PE' } })
  expect(await failureOf(() => api.device.saveDevice({ name: 'a' }, { entityGroupIt: ID }))).toMatchObject({
    kind: 'usage',
  })
  expect(calls).toHaveLength(0)
})

test('what was kept is asked again before it refuses anything: the server may have been upgraded', async () => {
  const { api, saved, paths } = meet({ kept: { edition: 'ce', version: '3.9.1' }, info: ce('4.3.1.3') })
  expect(await api.job.getJobById(ID)).toEqual({ fine: true })
  expect(paths()).toEqual(['/api/system/info', `/api/job/${ID}`])
  expect(saved).toMatchObject([{ edition: 'ce', version: '4.3.1.3' }])
})

test('a ThingsBoard before 3.6 is named where its routes are missing', async () => {
  const { api } = meet({
    info: ce('3.4.1'),
    answer: () => fakeReply({ status: 404, error: 'Not Found' }, { status: 404 }),
  })
  expect(await failureOf(() => api.device.getTenantDevices())).toMatchObject({
    kind: 'server',
    status: 404,
    message: '"device.getTenantDevices" failed: this server is ThingsBoard CE 3.4.1, and tbx works with 3.6 and later',
  })
})

test('a server keeps its file, and what is spoiled counts as absent', () => {
  const host = fakeHost()
  const store = createServerStore(host, { folder: '/tbx/servers', url: URL })
  expect(store.read()).toBeUndefined()
  store.save({ edition: 'pe', version: '4.3.1' })
  expect(store.read()).toMatchObject({ edition: 'pe', version: '4.3.1' })
  expect(createServerStore(host, { folder: '/tbx/servers', url: `${URL}/other` }).read()).toBeUndefined()
  const [file = ''] = Object.keys(host.files.all())
  for (const text of ['{', '{"server":"x","edition":"ce"}', `{"server":"${URL}","edition":"toString"}`]) {
    host.files.write(file, text)
    expect(store.read()).toBeUndefined()
  }
})
