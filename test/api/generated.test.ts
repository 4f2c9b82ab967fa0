import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { openCatalogue } from '../../runtime/api/mod.ts'
import { generateNames } from '../../runtime/build/generate-names.ts'
import { generateTable } from '../../runtime/build/generate-table.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const facts = JSON.parse(read('runtime/api/facts/ce.json'))
const effects = JSON.parse(read('runtime/api/facts/effects.json'))
const catalogue = openCatalogue()
const operations = catalogue.names().map((name) => catalogue.find(name))

test('the generated table and names are those that the facts give', () => {
  expect(read('runtime/api/generated/ce.ts')).toBe(generateTable(facts, effects))
  expect(read('runtime/api/generated/ce-names.ts')).toBe(generateNames(facts, effects))
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

test('generateTable() refuses effects that are silent about a POST, or that name what is not there', () => {
  const silent = { ...effects, repeat: { ...effects.repeat, ifTimed: [] } }
  expect(() => generateTable(facts, silent)).toThrow('saveEntityTelemetry, saveEntityTelemetryWithTTL')
  expect(() => generateTable(facts, { ...effects, reads: ['getNothing'] })).toThrow('getNothing')
  const twice = { ...effects, repeat: { ...effects.repeat, never: [...effects.repeat.never, 'saveDevice'] } }
  expect(() => generateTable(facts, twice)).toThrow('saveDevice')
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
  const pairs = facts.operations.filter(({ response }: { response: { ref?: string } }) => response.ref === 'JwtPair')
  for (const { id } of pairs) expect(catalogue.find(id)).toMatchObject({ credentials: true })
})

test('paged operations sort by what keeps new rows last', () => {
  const sorts = new Set(operations.filter((operation) => operation?.paged).map((operation) => operation?.sort))
  expect([...sorts].sort()).toEqual(['createdTime', 'id', 'timestamp', 'ts', undefined])
})
