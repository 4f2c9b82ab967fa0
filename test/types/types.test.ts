import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import * as publicDoor from '../../runtime/mod.ts'
import { checkTypes, type Finding } from '../../runtime/script/check-types.ts'
import { root } from '../helpers/root.ts'
import { temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const RIGHT = `
import type { Customer, Device, Draft, Page } from 'tbx'

const page: Page<Device> = await api.device.getTenantDevices({ pageSize: 10, sortOrder: 'DESC', sortProperty: 'name' })
const names: string[] = page.data.map((device) => device.name)
for await (const row of api.getTenantDevices.all({ type: 'thermostat' })) names.push(row.name, row.id.id, row.id.entityType)
const rows: Device[] = await api.device.getTenantDevices.all().toArray()
const pages: Page<Device>[] = await api.device.getTenantDevices.pages({ pageSize: 500 }).toArray()

const [first] = rows
if (first) {
  await api.device.getDeviceById(first)
  await api.device.getDeviceById(first.id)
  await api.device.getDeviceById(first.id.id)
  await api.device.saveDevice({ ...first, label: null })
  const { entityType, id } = first.id
  await api.telemetry.saveEntityAttributesV2(first, 'SERVER_SCOPE', { floor: 3 })
  await api.telemetry.saveEntityAttributesV2(entityType, id, 'SERVER_SCOPE', { floor: 3 })
  const history = await api.telemetry.getTimeseriesHistory(first, { startTs: new Date(0), endTs: 1, keys: ['a', 'b'], limit: 1000 })
  names.push(...Object.keys(history), String(history.a?.[0]?.value))
  await api.entityRelation.deleteRelations({ entityId: first })
  await api.entityRelation.saveRelation({ from: first.id, to: first.tenantId, type: 'Contains' })
}

const draft: Draft<Device> = { name: 'Pump 7', deviceData: { configuration: { type: 'DEFAULT' } } }
const saved: Device = await api.saveDevice(draft, { nameConflictPolicy: 'UNIQUIFY' })
const customer: Customer = await api.customer.saveCustomer({ title: 'Ada & Co' })
await api.image.uploadImage({ file: new Uint8Array([1]), title: 'Logo' })
const bytes: Uint8Array = await api.image.downloadImage('tenant', 'logo.png')
const found = await api.entityQuery.findEntityDataByQuery({
  entityFilter: { type: 'entityType', entityType: 'DEVICE' },
  pageLink: { pageSize: 10 },
})
await Promise.all(found.data.map((row) => api.device.getDeviceById(row)))
const { errorCode } = api.device.getDeviceById.operation.repeat === 'always' ? { errorCode: 1 } : { errorCode: 2 }
const line: string = api.device.getDeviceById.curl(saved)
const other = await connect('other')
await other.api.with({ timeout: 1000 }).auth.getUser()
console.log(names, pages, customer.title, bytes.length, errorCode, line, args[0], nearest('a', ['b']), await api.request('GET /api/x'))
try {
  await api.device.deleteDevice(saved)
} catch (error) {
  if (isTbxError(error, 'notFound')) console.log(error.status, error instanceof TbxError)
}
`

const WRONG: Readonly<Record<string, readonly [line: string, code: string, ...words: string[]]>> = {
  'a misspelt parameter': [
    'await api.device.getTenantDevices({ pagSize: 1 })',
    'TS2561',
    "'pagSize' does not exist",
    "Did you mean to write 'pageSize'?",
  ],
  'a misspelt parameter of a list': [
    'for await (const device of api.getTenantDevices.all({ pagSize: 1 })) console.log(device)',
    'TS2561',
    "Did you mean to write 'pageSize'?",
  ],
  'a wrong enum value': [
    "await api.device.getTenantDevices({ sortOrder: 'DOWN' })",
    'TS2322',
    `Type '"DOWN"' is not assignable to type '"ASC" | "DESC"`,
  ],
  'a value of the wrong type': [
    "await api.device.getTenantDevices({ pageSize: 'ten' })",
    'TS2322',
    "Type 'string' is not assignable to type 'Whole",
  ],
  'an unknown operation': [
    "await api.device.getDevicById('x')",
    'TS2551',
    "Property 'getDevicById' does not exist",
    "Did you mean 'getDeviceById'?",
  ],
  'an unknown bare operation': ["await api.getDevicById('x')", 'TS2551', "Did you mean 'getDeviceById'?"],
  'an unknown group': ["await api.devise.getDeviceById('x')", 'TS2551', "Did you mean 'device'?"],
  'a missing path parameter': ['await api.device.getDeviceById()', 'TS2554', 'Expected 1 arguments, but got 0'],
  'a missing query parameter': [
    'await api.device.getTenantDeviceByName({})',
    'TS2345',
    "Property 'deviceName' is missing",
  ],
  'a misspelt property of a body': [
    "await api.device.saveDevice({ name: 'Pump 7', lable: 'x' })",
    'TS2561',
    "'lable' does not exist",
    "Did you mean to write 'label'?",
  ],
  'a misspelt property deep in a body': [
    "await api.device.saveDevice({ name: 'Pump 7', deviceData: { configuration: { typ: 'DEFAULT' } } })",
    'TS2561',
    "Did you mean to write 'type'?",
  ],
  'a misspelt property of an answer': [
    "console.log((await api.device.getDeviceById('x')).nmae)",
    'TS2339',
    "Property 'nmae' does not exist on type 'Device'",
  ],
}

/** All files in one program: it takes TypeScript a second or two. */
function check(): ReadonlyMap<string, Finding[]> {
  const files = new Map(Object.entries(WRONG).map(([what, [line]]) => [what, write(what, line)]))
  files.set('right', write('right', RIGHT))
  const findings = checkTypes([...files.values()], { root, names: Object.keys(publicDoor) })
  return new Map([...files].map(([what, file]) => [what, findings.filter((finding) => finding.file === file)]))
}

function write(name: string, text: string): string {
  const file = join(folder.path, `${name.replaceAll(' ', '-')}.ts`)
  writeFileSync(file, text)
  return file
}

const findings = check()

test('a script that is right has no findings', () => {
  expect(findings.get('right')).toEqual([])
})

const EVERY = `
import type { Device, EntityGroupInfo } from 'tbx/every'

const group: EntityGroupInfo = await api.entityGroup.getEntityGroupById('x')
for await (const device of api.getUserDevices.all({ pageSize: 10 })) {
  const owner: string | undefined = (device satisfies Device).ownerId?.id
  await api.with({ timeout: 1000 }).device.saveDevice({ name: owner ?? 'x' }, { entityGroupId: group })
  await api.device.assignDeviceToCustomer('x', device)
}
const wrong = await api.entityGroup.getEntityGroupBiId('x')
`

test('a script for PE or Cloud is checked against what all editions have', () => {
  const file = write('every', EVERY)
  const options = { root, names: Object.keys(publicDoor) }
  expect(checkTypes([file], { ...options, every: true }).map(({ code }) => code)).toEqual(['TS2551'])
  expect(checkTypes([file], options)[0]?.message).toContain("'entityGroup' does not exist")
})

test.each(Object.keys(WRONG))('%s is a compile error, for the right reason', (what) => {
  const [, code, ...words] = WRONG[what] ?? []
  const found = findings.get(what) ?? []
  expect(found.map((finding) => finding.code)).toEqual([code])
  for (const word of words) expect(found[0]?.message).toContain(word)
})
