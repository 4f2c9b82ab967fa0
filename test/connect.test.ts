import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Connection, connect } from '../runtime/connect.ts'
import { nodeHost } from '../runtime/host.ts'
import { createMiniBoard, type MiniBoard } from '../runtime/miniboard/mod.ts'
import type { WayIn } from '../runtime/session/way-in.ts'

const TENANT = 'tenant@thingsboard.org'
const CUSTOMER = 'customer@thingsboard.org'
const passwords: Record<string, string> = {
  [TENANT]: 'tenant',
  [CUSTOMER]: 'customer',
  'sysadmin@thingsboard.org': 'sysadmin',
}

let board: MiniBoard
let url: string
beforeAll(async () => {
  board = await createMiniBoard()
  url = (await board.listen()).url
})
afterAll(() => board.close())

const opened: Connection[] = []
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close()
  board.faults.clear()
})

function as(username: string, more: { onAttempt?: (line: string) => void } = {}): Connection {
  const wayIn: WayIn = { kind: 'password', username, password: passwords[username] ?? '' }
  const { onAttempt } = more
  const connection = connect({
    host: nodeHost(),
    url,
    wayIn,
    ...(onAttempt && { onAttempt: ({ call }) => onAttempt(`${call.method} ${call.path}`) }),
  })
  opened.push(connection)
  return connection
}

/** The board gives this answer to the path. */
function strike(path: string, value: unknown, status = 200): void {
  const headers = { 'content-type': 'application/json' }
  board.faults.add({ path, fault: { kind: 'answer', answer: { status, headers, body: JSON.stringify(value) } } })
}

const emailOf = async (api: Connection['api']) => (await api.auth.getUser()).email

describe('api.as()', () => {
  test('is a second api as that user, by e-mail, beside the first one', async () => {
    const { api } = as(TENANT)
    const other = await api.as(CUSTOMER)
    expect(await Promise.all([emailOf(api), emailOf(other), emailOf(api)])).toEqual([TENANT, CUSTOMER, TENANT])
    expect((await other.auth.getUser()).authority).toBe('CUSTOMER_USER')
  })

  test('takes an id, a user, and an e-mail in other letters', async () => {
    const { api } = as(TENANT)
    const user = (await api.user.getUsers()).data.find((one: { email: string }) => one.email === CUSTOMER)
    for (const given of [user?.id?.id, user, user?.id, CUSTOMER.toUpperCase()]) {
      expect(await emailOf(await api.as(given))).toBe(CUSTOMER)
    }
  })

  test('finds tenant administrators for the system administrator', async () => {
    const { api: tenant } = as(TENANT)
    const { tenantId } = await tenant.auth.getUser()
    // every tenant is looked through
    strike('/api/tenants', { data: [{ id: tenantId }], totalPages: 1, totalElements: 1, hasNext: false })
    const other = await as('sysadmin@thingsboard.org').api.as(TENANT)
    expect(await emailOf(other)).toBe(TENANT)
    expect(await emailOf(await other.as(CUSTOMER))).toBe(CUSTOMER)
  })

  test('is renewed by its own refresh token, and is an error when that is over, never the caller', async () => {
    const lines: string[] = []
    const { api } = as(TENANT, { onAttempt: (line) => lines.push(line) })
    const other = await api.as(CUSTOMER)
    board.faults.add({ fault: { kind: 'unauthorized' }, path: '/api/auth/user', times: 1 })
    expect(await emailOf(other)).toBe(CUSTOMER)
    expect(lines.filter((line) => line === 'POST /api/auth/token')).toHaveLength(1)
    board.faults.add({ fault: { kind: 'unauthorized' }, path: '/api/auth/user', times: 1 })
    board.faults.add({ fault: { kind: 'unauthorized' }, path: '/api/auth/token', times: 1 })
    await expect(emailOf(other)).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringContaining(CUSTOMER),
      hint: expect.stringContaining('api.as'),
    })
    expect(lines.filter((line) => line === 'POST /api/auth/login')).toHaveLength(1)
  })

  test('ends with the caller: by logout, by another login, by closing', async () => {
    const gone = as(TENANT)
    const left = await gone.api.as(CUSTOMER)
    await gone.session.logout()
    await expect(emailOf(left)).rejects.toMatchObject({ kind: 'auth', message: expect.stringContaining('has ended') })

    const changed = as(TENANT)
    const former = await changed.api.as(CUSTOMER)
    await changed.session.login({ kind: 'password', username: CUSTOMER, password: 'customer' })
    await expect(emailOf(former)).rejects.toMatchObject({ kind: 'auth' })

    const closed = as(TENANT)
    const late = await closed.api.as(CUSTOMER)
    closed.close()
    await expect(emailOf(late)).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining('closed') })
    await expect(emailOf(closed.api)).rejects.toMatchObject({ kind: 'usage' })
  })

  test('keeps the options of the api that it was asked of', async () => {
    const stop = new AbortController()
    const other = await as(TENANT).api.with({ signal: stop.signal }).as(CUSTOMER)
    stop.abort()
    await expect(emailOf(other)).rejects.toMatchObject({ kind: 'aborted' })
  })

  test.each<[string, string, unknown, object]>([
    [CUSTOMER, 'one who may not', TENANT, { kind: 'notFound' }],
    [TENANT, 'nobody', 'nobody@example.org', { kind: 'notFound', exitCode: 1 }],
    [TENANT, 'an unknown id', '7d2f6f10-0000-11ef-8000-000000000000', { kind: 'notFound' }],
    [TENANT, 'a name', 'Ann', { kind: 'usage', exitCode: 2 }],
    [TENANT, 'nothing', undefined, { kind: 'usage' }],
  ])('%s is refused %s in clear words', async (caller, _what, user, error) => {
    await expect(as(caller).api.as(user)).rejects.toMatchObject(error)
  })

  test('names who may where the server refuses (403)', async () => {
    const { api: tenant } = as(TENANT)
    const { id } = await tenant.auth.getUser()
    await expect(as(CUSTOMER).api.as(id)).rejects.toMatchObject({
      kind: 'permission',
      exitCode: 4,
      message: expect.stringMatching(/tenant administrator may .*SYS_ADMIN or TENANT_ADMIN/),
    })
    strike(`/api/user/${id.id}/token`, {}, 403)
    strike('/api/user/tokenAccessEnabled', false)
    await expect(tenant.as(id)).rejects.toMatchObject({ message: expect.stringContaining('user_token_access_enabled') })
  })
})
