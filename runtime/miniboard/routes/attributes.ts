import { measured } from '../audit/rules.ts'
import type { Attribute } from '../store/attributes.ts'
import { SCOPES, type Scope } from '../store/scope.ts'
import { kvJson, kvText } from '../telemetry/kv.ts'
import { checkKeys, readAttributes } from '../telemetry/payload.ts'
import { empty, jsonText } from '../wire/answer.ts'
import { enumParam, repeated, required, string } from '../wire/query.ts'
import { BareRefusal } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'
import { keysOf, target } from './telemetry.ts'

const AT = '/api/plugins/telemetry/:entityType/:entityId'
const keys = { keys: string, key: repeated }
const scope = { scope: required(enumParam('org.thingsboard.server.common.data.AttributeScope', ...SCOPES)) }

const updated = measured('ATTRIBUTES_UPDATED', (c) => ({ scope: c.path.scope, attributes: told(String(c.body)) }))
const removed = measured('ATTRIBUTES_DELETED', (c) => ({
  scope: c.path.scope,
  attributes: keysOf(c.query as { keys?: string }) ?? [],
}))

export const attributeRoutes: Route[] = [
  get(`${AT}/keys/attributes`, 'STC', {}, (c) =>
    keyNames(c.services.attributes.read(target(c, 'READ_ATTRIBUTES').id.id)),
  ),
  get(`${AT}/keys/attributes/:scope`, 'STC', { typed: scope }, (c) =>
    keyNames(c.services.attributes.read(target(c, 'READ_ATTRIBUTES').id.id, c.path.scope as Scope)),
  ),
  get(`${AT}/values/attributes`, 'STC', { query: keys }, (c) =>
    values(c.services.attributes.read(target(c, 'READ_ATTRIBUTES').id.id, undefined, keysOf(c.query))),
  ),
  get(`${AT}/values/attributes/:scope`, 'STC', { typed: scope, query: keys }, (c) =>
    values(c.services.attributes.read(target(c, 'READ_ATTRIBUTES').id.id, c.path.scope as Scope, keysOf(c.query))),
  ),
  post(`${AT}/attributes/:scope`, 'STC', { typed: scope, body: 'raw', audit: updated }, save),
  post(`${AT}/:scope`, 'STC', { typed: scope, body: 'raw', audit: updated }, save),
  post('/api/plugins/telemetry/:deviceId/:scope', 'STC', { typed: scope, body: 'raw', audit: updated }, save),
  del(`${AT}/:scope`, 'STC', { typed: scope, query: keys, audit: removed }, remove),
  del('/api/plugins/telemetry/:deviceId/:scope', 'STC', { typed: scope, query: keys, audit: removed }, remove),
]

/** The audit log shows values as text; what could not be read is not shown. */
function told(body: string): Record<string, string> {
  try {
    return Object.fromEntries(readAttributes(body).map(([key, kv]) => [key, kvText(kv)]))
  } catch {
    return {}
  }
}

function keyNames(found: Attribute[]): string[] {
  return found.map(({ key }) => key).sort()
}

function values(found: Attribute[]): unknown {
  return jsonText(
    `[${found.map(({ ts, key, kv }) => `{"lastUpdateTs":${ts},"key":${JSON.stringify(key)},"value":${kvJson(kv)}}`).join(',')}]`,
  )
}

function save(c: Context<Record<never, never>, string>): unknown {
  const scope = c.path.scope as Scope
  if (scope === 'CLIENT_SCOPE') throw new BareRefusal(400, `Invalid scope: ${scope}`)
  const found = readAttributes(c.body)
  checkKeys(
    found.map(([key]) => key),
    'Key cannot be blank',
  )
  const entity = target(c, 'WRITE_ATTRIBUTES')
  c.services.db.transaction(() => c.services.attributes.save(entity.id.id, scope, c.services.clock.now(), found))
  return empty(200)
}

function remove(c: Context<typeof keys>): unknown {
  const asked = keysOf(c.query)
  if (!asked) throw new BareRefusal(400, 'Empty keys: []')
  const entity = target(c, 'WRITE_ATTRIBUTES')
  c.services.attributes.delete(entity.id.id, c.path.scope as Scope, asked)
  return empty(200)
}
