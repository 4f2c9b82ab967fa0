import { expect, test } from '@jest/globals'
import { openCatalogue, openEveryEdition } from '../../runtime/api/mod.ts'

const every = openEveryEdition()

test.each([
  ['ce', 510],
  ['pe', 734],
  ['paas', 768],
] as const)(
  'openCatalogue(%s) has the %d operations of its edition, but for those of the session',
  (edition, count) => {
    const catalogue = openCatalogue(edition)
    expect(catalogue.names()).toHaveLength(count - 3)
    for (const name of catalogue.names()) expect(catalogue.find(name)).toMatchObject({ name: name.split('.')[1] })
  },
)

test('openEveryEdition() has all that some edition has, each once', () => {
  const names = [openCatalogue('ce'), openCatalogue('pe'), openCatalogue('paas')].flatMap(({ names }) => names())
  expect([...every.names()].sort()).toEqual([...new Set(names)].sort())
  for (const name of every.names()) expect(every.find(name)?.name).toBe(name.split('.')[1])
  for (const group of every.groups) expect(every.names(group).length).toBeGreaterThan(0)
})

test.each([
  ['device.getDeviceById', undefined],
  ['device.assignDeviceToCustomer', ['ce']],
  ['entityGroup.getEntityGroupById', ['pe', 'paas']],
  ['device.getUserDevices', ['pe', 'paas']],
  ['subscription.getTenantSubscription', ['paas']],
])('%s is in %j', (name, editions) => {
  expect(every.find(name)?.editions).toEqual(editions)
})

test.each([
  ['integration.getIntegrationById', { effect: 'read', repeat: 'always', credentials: true, permissions: ['READ'] }],
  ['entityGroup.saveEntityGroup', { effect: 'write', repeat: 'ifVersioned' }],
  ['report.testReportAndDownload', { effect: 'read', repeat: 'always' }],
  ['signUp.acceptPrivacyPolicy', { effect: 'write', credentials: true }],
  ['calculatedField.reprocessCalculatedField', { method: 'GET', effect: 'write', repeat: 'ifUnsent' }],
  ['aiChat.sendChatMessage', { effect: 'write', repeat: 'ifUnsent' }],
  ['customTranslation.patchCustomTranslation', { method: 'PATCH', effect: 'write', repeat: 'always' }],
  ['billingEndpoint.notifyTenantPlanChanged', { authorities: [], unknownAuthorities: true }],
])('the facts of %s, which CE has not', (name, facts) => {
  expect(openCatalogue('ce').find(name)).toBeUndefined()
  expect(every.find(name)).toMatchObject(facts)
})

test('the bare names of all editions work, and groups go before them', () => {
  expect(every.find('getUserDevices')).toBe(every.find('device.getUserDevices'))
  expect(every.groupOf('getEntityGroupById')).toBe('entityGroup')
  expect(every.groupOf('signUp')).toBeUndefined()
  expect(every.find('constructor')).toBeUndefined()
})

test.each([
  ['GET', '/api/user/devices', 'getUserDevices'],
  ['GET', '/api/user/784f394c', 'getUserById'],
  ['GET', '/api/device/types', 'getDeviceTypes'],
  ['GET', '/api/integration/784f394c', 'getIntegrationById'],
  ['POST', '/api/auth/login', 'login'],
  ['GET', '/api/nothing/of/the/kind', undefined],
])('match(%s %s) in all editions is %s', (method, path, name) => {
  expect(every.match(method, path)?.name).toBe(name)
})
