import { FIELD_TYPES, fieldShape, saveField } from '../entities/calculated-field.ts'
import { nameOf } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, readPage, toPageLink } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import { enumParam, repeated, required, string, strings } from '../wire/query.ts'
import { failed, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { ENTITY_TYPES, type Field } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

const JAVA = 'org.thingsboard.server.common.data.cf.CalculatedFieldType'
const type = enumParam(JAVA, ...FIELD_TYPES)
const entityType = enumParam('org.thingsboard.server.common.data.EntityType', ...ENTITY_TYPES)
const types = {
  ...strings,
  read: (first: string, all: string[]) =>
    (all.length > 1 ? all : first.split(',')).filter((one) => one !== '').map((one) => String(type.read(one, [one]))),
}
const selection = { ...paging, types, entityType, entities: strings, name: repeated }
const RULE = `${field('type')} = 'ALARM'`
const NO_RULE = `${field('type')} <> 'ALARM'`
const ruleShape: Field<ReturnType<typeof fieldShape>> = (value) => fieldShape({ ...(value as object), type: 'ALARM' })

/** Calculated fields and alarm rules are kept as documents; nothing is calculated. */
export const calculatedFieldRoutes: Route[] = [
  post('/api/calculatedField', 'T', { body: fieldShape }, (c) => saveField(c.services, c.who, c.body)),
  get('/api/calculatedField/:id', 'T', {}, (c) => find(c)),
  get('/api/calculatedField/:id/debug', 'T', {}, (c) => void find(c)),
  del('/api/calculatedField/:id', 'T', {}, remove),
  get('/api/calculatedField/:entityType/:entityId', 'T', { query: { ...paging, type } }, (c) => ofEntity(c, NO_RULE)),
  get('/api/:entityType/:entityId/calculatedFields', 'T', { query: { ...paging, type } }, (c) => ofEntity(c, NO_RULE)),
  get('/api/calculatedFields', 'T', { query: selection }, (c) => pageOf(c, NO_RULE)),
  get('/api/calculatedFields/names', 'T', { query: { type: required(type), ...paging } }, (c) =>
    namesOf(c, `${field('type')} = '${c.query.type}'`),
  ),
  post('/api/alarm/rule', 'T', { body: ruleShape }, (c) => untyped(saveField(c.services, c.who, c.body))),
  get('/api/alarm/rule/:id', 'T', {}, (c) => untyped(find(c))),
  get('/api/alarm/rule/:id/debug', 'T', {}, (c) => void find(c)),
  del('/api/alarm/rule/:id', 'T', {}, remove),
  get('/api/alarm/rules/:entityType/:entityId', 'T', { query: { ...paging, type } }, (c) =>
    mapPage(ofEntity(c, RULE), untyped),
  ),
  get('/api/alarm/rules', 'T', { query: selection }, (c) => mapPage(pageOf(c, RULE), untyped)),
  get('/api/alarm/rules/names', 'T', { query: { ...paging, type: string } }, (c) => namesOf(c, RULE)),
]

/** A rule does not say that it is one. */
function untyped<T extends object>(rule: T): T {
  return { ...rule, type: undefined }
}

type Call = Pick<Context, 'services' | 'who' | 'path'>

function find(c: Call): Entity {
  const found = c.services.entities.get('CALCULATED_FIELD', pathId(c, 'id'))
  if (!found) throw itemNotFound()
  const carrier = found.entityId as Entity['id']
  c.services.access.entity(c.who, carrier.entityType, carrier.id, 'READ')
  return found
}

function remove(c: Call): void {
  const id = pathId(c, 'id')
  if (!c.services.entities.get('CALCULATED_FIELD', id)) throw failed(`Calculated field with id [${id}] is not found`)
  c.services.entities.delete(find(c))
}

function ofEntity(c: Context<typeof paging & { type: typeof type }>, kind: string) {
  const { entityType: carrier = '' } = c.path
  const { id } = c.services.access.entity(c.who, carrier, pathId(c, 'entityId'), 'READ')
  const where = [kind, `${field('entityId.id')} = ?`, ...(c.query.type ? [`${field('type')} = '${c.query.type}'`] : [])]
  return list(c, where, [id.id])
}

function pageOf(c: Context<typeof selection>, kind: string) {
  const { types: wanted = [], entityType: carrier, entities: ids = [], name: names = [] } = c.query
  const among = (of: string, values: unknown[]) =>
    values.length > 0 ? [`${field(of)} IN (${values.map(() => '?').join(', ')})`] : []
  const where = [
    kind,
    ...among('type', wanted),
    ...(carrier ? [`${field('entityId.entityType')} = '${carrier}'`] : []),
    ...among('entityId.id', ids),
    ...among('name', names),
  ]
  const page = list(c, where, [...wanted, ...ids.map((id) => parseUuid(id)), ...names])
  return mapPage(page, (one) => {
    const { entityType: of, id } = one.entityId as Entity['id']
    const entity = c.services.entities.get(of, id)
    return { ...one, entityName: entity ? nameOf(entity) : null }
  })
}

function list(c: Pick<Context<typeof paging>, 'services' | 'who' | 'query'>, where: string[], values: Scalar[]) {
  return pageOfEntities(
    c.services.db,
    { type: 'CALCULATED_FIELD', tenant: c.who.tenantId, where, values },
    toPageLink(c.query),
  )
}

function namesOf(c: Pick<Context<typeof paging>, 'services' | 'who' | 'query'>, kind: string) {
  const link = toPageLink({ ...c.query, sortProperty: 'name' })
  const listing = {
    from: `(SELECT DISTINCT e.name FROM entity e WHERE e.type = 'CALCULATED_FIELD' AND e.tenant = ? AND ${kind}) t`,
    where: '1 = 1',
    values: [c.who.tenantId],
    search: ['t.name'],
    sortable: () => 't.name',
    tieBreak: 't.name',
    select: 't.name',
  }
  return mapPage(readPage<{ name: string }>(c.services.db, listing, link), ({ name }) => name)
}
