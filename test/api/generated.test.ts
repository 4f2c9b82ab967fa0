import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { openCatalogue, openEveryEdition } from '../../runtime/api/mod.ts'
import { generateModules } from '../../runtime/build/generate-modules.ts'
import { generateTable } from '../../runtime/build/generate-table.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const factsOf = (name: string) => JSON.parse(read(`runtime/api/facts/${name}.json`))
const facts = factsOf('ce')
const all = { catalogues: { ce: facts, pe: factsOf('pe'), paas: factsOf('paas') }, effects: factsOf('effects') }
const catalogue = openCatalogue()
const operations = catalogue.names().map((name) => catalogue.find(name))

test('what is generated is what the facts give', () => {
  for (const [name, text] of Object.entries(generateModules(factsOf))) {
    // not compared by Jest, whose report of a difference takes minutes here
    expect([name, read(`runtime/api/generated/${name}.ts`) === text]).toEqual([name, true])
  }
})

test('every operation of the facts is there, but for those of the session', () => {
  expect(operations).toHaveLength(510 - 3)
  const names = new Set(operations.map((operation) => operation?.name))
  expect(facts.operations.map(({ id }: { id: string }) => id).filter((id: string) => !names.has(id))).toEqual([
    'login',
    'logout',
    'refreshToken',
  ])
})

test('generateTable() refuses effects that are silent about a POST, or that name what no edition has', () => {
  const { effects } = all
  const withEffects = (changed: object) => () => generateTable('ce', { ...all, effects: { ...effects, ...changed } })
  expect(withEffects({ repeat: { ...effects.repeat, ifTimed: [] } })).toThrow(
    'saveEntityTelemetry, saveEntityTelemetryWithTTL',
  )
  expect(withEffects({ reads: ['getNothing'] })).toThrow('getNothing')
  expect(withEffects({ repeat: { ...effects.repeat, never: [...effects.repeat.never, 'saveDevice'] } })).toThrow(
    'saveDevice',
  )
})

test.each([
  ['device.getDeviceById', { effect: 'read', repeat: 'always', credentials: false }],
  ['device.saveDevice', { effect: 'write', repeat: 'ifVersioned', credentials: false }],
  ['device.getDeviceCredentialsByDeviceId', { effect: 'read', repeat: 'always', credentials: true }],
  ['user.getUserToken', { effect: 'read', credentials: true }],
  ['user.getActivationLink', { effect: 'write', credentials: true, result: 'text' }],
  ['apiKey.saveApiKey', { effect: 'write', repeat: 'ifId', credentials: true }],
  ['admin.getJwtSettings', { effect: 'read', credentials: true }],
  ['deviceProfile.getDeviceProfileById', { effect: 'read', credentials: true }],
  ['entityQuery.findEntityDataByQuery', { effect: 'read', repeat: 'always', paged: 'body' }],
  ['telemetry.saveEntityTelemetry', { effect: 'write', repeat: 'ifTimed' }],
  ['telemetry.saveEntityAttributesV2', { effect: 'write', repeat: 'always' }],
  ['rpcV2.handleTwoWayDeviceRPCRequestV2', { effect: 'write', repeat: 'never' }],
  ['ruleEngine.handleRuleEngineRequestForUser', { effect: 'write', repeat: 'never', path: '/api/rule-engine/' }],
  ['user.reportUserDashboardAction', { method: 'GET', effect: 'write' }],
  ['alarm.unassignAlarm', { method: 'DELETE', repeat: 'ifUnsent' }],
  ['customer.getCustomerTitleById', { result: 'text' }],
  ['image.downloadImage', { result: 'bytes' }],
  ['auth.checkResetToken', { result: 'location' }],
])('the facts of %s', (name, facts) => {
  expect(catalogue.find(name)).toMatchObject(facts)
})

test('RPC and rule-engine requests are never repeated, whatever the version', () => {
  const found = operations.filter((operation) => /RPCRequest|RuleEngineRequest/.test(operation?.name ?? ''))
  expect(found.map((operation) => operation?.repeat)).toEqual(Array(8).fill('never'))
})

test('every answer that is a pair of tokens counts as credentials', () => {
  const every = Object.values(all.catalogues).flatMap(({ operations }) => operations)
  const pairs = every.filter(({ response }: { response: { ref?: string } }) => response.ref === 'JwtPair')
  for (const { id } of pairs) expect(openEveryEdition().find(id)).toMatchObject({ credentials: true })
})

test('paged operations sort by what keeps new rows last', () => {
  const sorts = new Set(operations.filter((operation) => operation?.paged).map((operation) => operation?.sort))
  expect([...sorts].sort()).toEqual(['createdTime', 'id', 'timestamp', 'ts', undefined])
})
