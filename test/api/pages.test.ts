import { expect, test } from '@jest/globals'
import { type Answer, createApi, IncompleteError } from '../../runtime/api/mod.ts'
import { TbxError } from '../../runtime/errors.ts'
import type { Call } from '../../runtime/http/types.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

interface Row {
  readonly id: { readonly entityType: string; readonly id: string }
}

const rowsFrom = (first: number, end: number): Row[] =>
  Array.from({ length: end - first }, (_, index) => ({ id: { entityType: 'DEVICE', id: `d${first + index}` } }))

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id.id)

/** A server with a list that may change before each page is cut out of it. */
function serve(start: readonly Row[], change: (rows: Row[], reads: number) => Row[] = (rows) => rows) {
  let rows = [...start]
  let reads = 0
  const fake = fakeSend((call) => {
    rows = change(rows, reads++)
    const { page, pageSize } = linkOf(call)
    const data = rows.slice(page * pageSize, (page + 1) * pageSize)
    const totalPages = Math.ceil(rows.length / pageSize)
    return fakeReply({ data, totalPages, totalElements: rows.length, hasNext: page + 1 < totalPages })
  })
  return {
    ...fake,
    api: createApi({ send: fake.send }),
    remove(id: string) {
      rows = rows.filter((row) => row.id.id !== id)
    },
  }
}

function linkOf({ body, query }: Call): { page: number; pageSize: number } {
  const link = body?.kind === 'json' ? (body.value as { pageLink: Record<string, unknown> }).pageLink : query
  return { page: Number(link?.page), pageSize: Number(link?.pageSize) }
}

const queriesOf = (calls: readonly Call[]) => calls.map(({ query }) => query)

test('all() gives every row, and asks page by page, oldest first', async () => {
  const { api, calls } = serve(rowsFrom(0, 25))
  const rows = await api.device.getTenantDevices.all({ pageSize: 10, type: 'pump' }).toArray()
  expect(idsOf(rows)).toEqual(idsOf(rowsFrom(0, 25)))
  const query = { sortProperty: 'createdTime', sortOrder: 'ASC', pageSize: '10', type: 'pump' }
  expect(queriesOf(calls)).toEqual(['0', '1', '2'].map((page) => ({ ...query, page })))
})

test('all() of an empty list reads one page', async () => {
  const { api, calls } = serve([])
  expect(await api.getTenantDevices.all().toArray()).toEqual([])
  expect(calls).toHaveLength(1)
})

test('all() sorts as it is asked to', async () => {
  const { api, calls } = serve(rowsFrom(0, 3))
  await api.device.getTenantDevices.all({ sortProperty: 'name' }).toArray()
  await api.device.getTenantDevices.all({ sortOrder: 'DESC' }).toArray()
  await api.event.getEventsByType('DEVICE', 'd', 'STATS', { tenantId: 't' })
  await api.event.getEventsByType.all('DEVICE', 'd', 'STATS', { tenantId: 't' }).toArray()
  expect(calls[0]?.query).not.toHaveProperty('sortOrder')
  expect(calls[0]?.query).toMatchObject({ sortProperty: 'name' })
  expect(calls[1]?.query).toMatchObject({ sortProperty: 'createdTime', sortOrder: 'DESC' })
  expect(calls[2]?.query).not.toHaveProperty('sortProperty')
  expect(calls[3]?.query).toMatchObject({ sortProperty: 'ts', sortOrder: 'ASC' })
})

test('pages() gives the pages as they come', async () => {
  const { api } = serve(rowsFrom(0, 5))
  const pages = await api.device.getTenantDevices.pages({ pageSize: 3 }).toArray()
  expect(pages.map(({ data, totalElements, hasNext }) => [data.length, totalElements, hasNext])).toEqual([
    [3, 5, true],
    [2, 5, false],
  ])
})

test('one page is read ahead, and not more', async () => {
  const { api, calls } = serve(rowsFrom(0, 50))
  const pages = api.device.getTenantDevices.pages({ pageSize: 10 })
  await pages.next()
  expect(calls).toHaveLength(2)
  await pages.next()
  expect(calls).toHaveLength(3)
  await pages.return?.()
  expect(calls).toHaveLength(3)
  expect(calls.at(-1)?.signal?.aborted).toBe(true)
})

test('rows that are added while the list is read are no reason to read it again', async () => {
  const { api, calls } = serve(rowsFrom(0, 20), (rows, reads) => (reads === 1 ? [...rows, ...rowsFrom(20, 23)] : rows))
  expect(idsOf(await api.device.getTenantDevices.all({ pageSize: 10 }).toArray())).toEqual(idsOf(rowsFrom(0, 23)))
  expect(calls).toHaveLength(3)
})

test('a row that moves to the next page comes once, and what was missed in front is looked for', async () => {
  const { api } = serve(rowsFrom(0, 20), (rows, reads) => (reads === 1 ? [...rowsFrom(90, 92), ...rows] : rows))
  const ids = idsOf(await api.device.getTenantDevices.all({ pageSize: 10 }).toArray())
  expect(ids).toHaveLength(22)
  expect(new Set(ids).size).toBe(22)
})

test('rows that slip to a page already read are looked for again', async () => {
  const { api } = serve(rowsFrom(0, 20), (rows, reads) => (reads === 1 ? rows.slice(2) : rows))
  expect(idsOf(await api.device.getTenantDevices.all({ pageSize: 10 }).toArray()).sort()).toEqual(
    idsOf(rowsFrom(0, 20)).sort(),
  )
})

test('a reader that deletes what it gets sees every row', async () => {
  const { api, remove } = serve(rowsFrom(0, 237))
  const seen: string[] = []
  for await (const { id } of api.device.getTenantDevices.all({ pageSize: 10 })) {
    seen.push(id.id)
    remove(id.id)
  }
  expect(seen).toHaveLength(237)
  expect(new Set(seen).size).toBe(237)
})

test('a list that never settles is an error, not a part', async () => {
  const { api } = serve(rowsFrom(0, 20), (rows, reads) => [...rowsFrom(1000 + reads, 1001 + reads), ...rows])
  const error = await failureOf(() => api.device.getTenantDevices.all({ pageSize: 10 }).toArray())
  expect(error).toBeInstanceOf(IncompleteError)
  expect(error).toMatchObject({ kind: 'conflict', message: expect.stringContaining('kept changing') })
})

test('a page that fails ends the list with what was read, as what it was', async () => {
  const fake = serve(rowsFrom(0, 30))
  const api = createApi({
    send: (call) =>
      call.query?.page === '2' ? Promise.resolve(fakeReply(undefined, { status: 503 })) : fake.send(call),
  })
  const seen: Row[] = []
  const error = await failureOf(async () => {
    for await (const row of api.device.getTenantDevices.all({ pageSize: 10 })) seen.push(row)
  })
  expect(seen).toHaveLength(20)
  expect(error).toBeInstanceOf(TbxError)
  expect(error).toMatchObject({ kind: 'server', status: 503, rows: 20, operation: 'device.getTenantDevices' })
  expect(error.message).toBe(
    '"device.getTenantDevices" stopped after 20 rows: "device.getTenantDevices" failed: the server is not available (503)',
  )
})

test('an answer that is no page is an error', async () => {
  const api = createApi({ send: fakeSend(() => fakeReply([1, 2])).send })
  const error = await failureOf(() => api.device.getTenantDevices.all().toArray())
  expect(error).toMatchObject({ kind: 'server', rows: 0, message: expect.stringContaining('no page of rows') })
})

test('an abort ends the list between rows, and reaches the page that is under way', async () => {
  const { api, calls } = serve(rowsFrom(0, 50))
  const stop = new AbortController()
  const rows = api.with({ signal: stop.signal }).device.getTenantDevices.all({ pageSize: 10 })
  await rows.next()
  await rows.next()
  stop.abort()
  expect(await failureOf(() => rows.next())).toMatchObject({ kind: 'aborted', rows: 2, exitCode: 130 })
  expect(calls).toHaveLength(2)
  expect(calls.at(-1)?.signal?.aborted).toBe(true)
})

test('rows without an id are known by what they hold', async () => {
  const fake = fakeSend(({ query }) => {
    const data = query?.page === '0' ? ['a', 'b'] : ['b', 'c']
    return fakeReply({ data, totalPages: 2, totalElements: 3, hasNext: query?.page === '0' })
  })
  expect(await createApi({ send: fake.send }).alarmRule.getAlarmRuleNames.all().toArray()).toEqual(['a', 'b', 'c'])
})

test.each([
  ['findEntityDataByQuery', 'ENTITY_FIELD'],
  ['findAlarmDataByQuery', 'ALARM_FIELD'],
] as const)('%s.all() pages in its body', async (name, type) => {
  const { api, calls } = serve(rowsFrom(0, 25))
  const query = {
    entityFilter: { type: 'entityType', entityType: 'DEVICE' } as const,
    pageLink: { pageSize: 10, textSearch: 'a' },
  }
  expect(await api[name].all(query).toArray()).toHaveLength(25)
  const sortOrder = { key: { type, key: 'createdTime' }, direction: 'ASC' }
  expect(calls.map(({ body }) => (body as { value: unknown }).value)).toEqual(
    [0, 1, 2].map((page) => ({ ...query, pageLink: { pageSize: 10, textSearch: 'a', sortOrder, page } })),
  )
  expect(query.pageLink).toEqual({ pageSize: 10, textSearch: 'a' })
})

test('all() for one page, or with wrong arguments, is a usage error at once', () => {
  const { api, calls }: { api: Answer; calls: unknown[] } = serve([])
  expect(() => api.device.getTenantDevices.all({ page: 3 })).toThrow('leave out "page"')
  expect(() => api.entityQuery.findEntityDataByQuery.all({ pageLink: { page: 1 } })).toThrow('leave out "page"')
  expect(() => api.device.getTenantDevices.all({ typ: 'a' })).toThrow('did you mean "type"')
  expect(() => api.entityQuery.findEntityDataByQuery.all()).not.toThrow()
  expect(calls).toHaveLength(0)
})

test('operations that answer no page have no all()', () => {
  const { api } = serve([])
  expect(api.device.getDeviceById).not.toHaveProperty('all')
  expect(api.device.getTenantDevices.operation).toMatchObject({ paged: 'query', sort: 'createdTime' })
})
