import { setTimeout as sleep } from 'node:timers/promises'
import { type Names, NOBODY, NULL_UUID } from './made-up.ts'
import { request } from './request.ts'
import { createSocket } from './socket.ts'
import type { Call, Exchange, Json, Reply } from './types.ts'
import { writeDown, writeFrames } from './write-down.ts'

type Options = Partial<Call>
export type Actor = ReturnType<ReturnType<typeof createActors>['actor']>
export type ToolsOptions = { url: string; run: string; names: Names; exchanges: Exchange[] }

/** What a scenario works with: actors that ask, and help to make users and customers. */
export function createTools(options: ToolsOptions) {
  const { url, run, names } = options
  const { actor, close } = createActors(options)
  const anon = actor('anon')
  const password = 'Passw0rd!'
  const quiet = { quiet: true, expect: 200 }
  const tools = {
    url,
    run,
    password,
    /** a point in time for telemetry, ms: 2023-11-14T22:13:20Z */
    T0: 1_700_000_000_000,
    NULL: NULL_UUID,
    /** an id that no server has */
    NOBODY,
    sleep: (ms: number) => sleep(ms),
    know: names.know,
    close,
    actor,
    anon,
    /** Logs in without writing it down. */
    async login(name: string, username: string, secret: string) {
      const body = { username, password: secret }
      const reply = await request(url, { method: 'POST', path: '/api/auth/login', body })
      if (reply.status !== 200) throw new Error(`login of ${name} failed: ${reply.status} ${reply.text}`)
      return actor(name, { 'X-Authorization': `Bearer ${reply.body.token}` }, reply.body)
    },
    /** The device API with an access token. */
    device(token: string) {
      const device = actor('device')
      const at = (path: string) => `/api/v1/${token}${path}`
      return {
        get: (path: string, more?: Options) => device.get(at(path), more),
        post: (path: string, body: Json, more?: Options) => device.post(at(path), body, more),
        send: (call: Call) => device.send({ ...call, path: at(call.path) }),
      }
    },
    /** Creates a user and activates it with `password`, without writing it down. */
    async createUser(by: Actor, user: Json) {
      const saved = (await by.post('/api/user?sendActivationMail=false', user, quiet)).body
      const asked = { ...quiet, headers: { Accept: '*/*' } }
      const link = (await by.get(`/api/user/${saved.id.id}/activationLink`, asked)).body
      const activateToken = /activateToken=([^&]+)/.exec(link)?.[1]
      await anon.post('/api/noauth/activate?sendActivationMail=false', { activateToken, password }, quiet)
      return saved
    },
    /** Creates a customer with one active user, without writing it down. */
    async createCustomer(name = 'customer') {
      const customer = (await tools.tenant.post('/api/customer', { title: `${name} ${run}` }, quiet)).body
      const email = `${name.replace(/\W+/g, '-')}-${run}@example.com`
      const user = await tools.createUser(tools.tenant, { authority: 'CUSTOMER_USER', email, customerId: customer.id })
      names.know(customer.id.id, name)
      names.know(user.id.id, `${name}-user`)
      return { customer, user, email, actor: await tools.login(name, email, password) }
    },
    /** set when the scenario's own tenant stands */
    sysadmin: anon,
    tenant: anon,
    tenantId: '',
    tenantEmail: '',
    tenantUserId: '',
  }
  return tools
}

function createActors({ url, names, exchanges }: ToolsOptions) {
  const closing: (() => void)[] = []
  async function ask(as: string, headers: Record<string, string>, call: Call): Promise<Reply> {
    let reply = await request(url, { ...call, headers: { ...headers, ...call.headers } })
    for (let tries = 0; call.until && !call.until(reply) && tries < 40; tries++) {
      await sleep(150)
      reply = await request(url, { ...call, headers: { ...headers, ...call.headers } })
    }
    if (call.expect && reply.status !== call.expect)
      throw new Error(`${call.method} ${call.path}: expected ${call.expect}, got ${reply.status} ${reply.text}`)
    if (!call.quiet) exchanges.push(writeDown(names, as, call, reply))
    return reply
  }
  async function openWs(as: string, path = '/api/ws') {
    const socket = await createSocket(url + path, (frames, { sent, note, sort }) => {
      const said = { as, path, sent, ...(note && { note }), ...(sort && { sort }) }
      exchanges.push(writeFrames(names, said, frames))
    })
    closing.push(socket.close)
    return socket
  }
  const actor = (name: string, headers: Record<string, string> = {}, tokens: Json = {}) => ({
    name,
    headers,
    ...(tokens as { token: string; refreshToken: string }),
    get: (path: string, more?: Options) => ask(name, headers, { method: 'GET', path, ...more }),
    post: (path: string, body?: Json, more?: Options) => ask(name, headers, { method: 'POST', path, body, ...more }),
    put: (path: string, body?: Json, more?: Options) => ask(name, headers, { method: 'PUT', path, body, ...more }),
    delete: (path: string, more?: Options) => ask(name, headers, { method: 'DELETE', path, ...more }),
    send: (call: Call) => ask(name, headers, call),
    ws: async (path?: string) => ({ token: tokens.token, ...(await openWs(name, path)) }),
  })
  return {
    actor,
    close() {
      for (const end of closing) end()
    },
  }
}
