import { visible } from '../entities/lists.ts'
import {
  bundleShape,
  saveBundle,
  saveWidget,
  setWidgets,
  widgetAlone,
  widgetInfo,
  widgetShape,
  widgetsOf,
} from '../entities/widgets.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, type Page, type PageQuery, paging, toPage, toPageLink } from '../store/pages.ts'
import { boolean, required, string, strings, withDefault } from '../wire/query.ts'
import { badRequest, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { listOf, text } from '../wire/shape.ts'
import { NULL_UUID, parseUuid } from '../wire/uuid.ts'

const off = withDefault(boolean, false)
const bundleList = { ...paging, tenantOnly: off, fullSearch: off, scadaFirst: off }
const widgetList = { ...bundleList, deprecatedFilter: string, widgetTypeList: strings }
const ofBundle = { widgetsBundleId: required(string) }
const when = ['widgetsBundleId']
const ids = { widgetsBundleIds: required({ ...strings, type: 'Set' }) }
const words = (value: unknown) => (listOf(text)(value) ?? []).filter((word) => word !== null)

/** Bundles of widgets, and the widgets in them. */
export const widgetRoutes: Route[] = [
  get('/api/widgetsBundle/:widgetsBundleId', 'STC', {}, (c) => bundle(c, 'READ')),
  post('/api/widgetsBundle', 'ST', { body: bundleShape }, (c) => saveBundle(c.services, c.who, c.body)),
  del('/api/widgetsBundle/:widgetsBundleId', 'ST', {}, (c) => c.services.entities.delete(bundle(c, 'DELETE'))),
  get('/api/widgetsBundles', 'STC', { query: bundleList }, (c) =>
    pageOf(c, 'WIDGETS_BUNDLE', c.query, [], ['e.name', ...(c.query.fullSearch ? [field('description')] : [])]),
  ),
  get('/api/widgetsBundles', 'STC', { query: ids, when: ['widgetsBundleIds'] }, (c) =>
    visible(c, 'WIDGETS_BUNDLE', 'widgetsBundleIds', c.query.widgetsBundleIds),
  ),
  get('/api/widgetsBundles/list', 'STC', { query: ids }, (c) =>
    visible(c, 'WIDGETS_BUNDLE', 'widgetsBundleIds', c.query.widgetsBundleIds),
  ),
  get('/api/widgetsBundles/all', 'STC', {}, ({ services, who }) =>
    [NULL_UUID, ...(who.tenantId === NULL_UUID ? [] : [who.tenantId])].flatMap((tenant) =>
      services.entities.all('WIDGETS_BUNDLE', tenant),
    ),
  ),
  post('/api/widgetsBundle/:widgetsBundleId/widgetTypes', 'ST', { body: words }, (c) =>
    setWidgets(
      c.services,
      bundle(c, 'WRITE').id.id,
      c.body.map((id) => parseUuid(id)),
    ),
  ),
  post('/api/widgetsBundle/:widgetsBundleId/widgetTypeFqns', 'ST', { body: words }, (c) =>
    setWidgets(
      c.services,
      bundle(c, 'WRITE').id.id,
      c.body.flatMap((fqn) => byFqn(c, c.who.tenantId, fqn.replace(/^tenant\./, ''))?.id.id ?? []),
    ),
  ),
  get('/api/widgetTypeFqns', 'ST', { query: ofBundle }, (c) => held(c).map(({ fqn }) => fqn)),
  get('/api/widgetsBundle/:widgetsBundleId/widgetTypes', 'STC', {}, (c) =>
    widgetsOf(c.services, bundle(c, 'READ').id.id).map(widgetAlone),
  ),
  get('/api/widgetTypesDetails', 'STC', { query: ofBundle }, held),
  get('/api/widgetTypesInfos', 'STC', { query: { ...widgetList, ...ofBundle } }, (c) => {
    const link = toPageLink(c.query)
    const all = held(c).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1))
    const offset = link.page * link.pageSize
    return mapPage(toPage(all.slice(offset, offset + link.pageSize), all.length, link), (one) =>
      widgetInfo(c.services, one),
    )
  }),
  get('/api/widgetType/:widgetTypeId', 'ST', { query: { includeResources: off } }, (c) => {
    const found = widget(c, 'READ')
    return c.query.includeResources ? { ...found, resources: [] } : found
  }),
  get('/api/widgetTypeInfo/:widgetTypeId', 'ST', {}, (c) => widgetInfo(c.services, widget(c, 'READ'))),
  get('/api/widgetType', 'STC', { query: { fqn: required(string) } }, (c) => {
    const [, scope, fqn = ''] = /^(tenant|system)\.(.+)$/.exec(c.query.fqn) ?? []
    if (!scope) throw badRequest('Invalid fqn!')
    const found = byFqn(c, scope === 'tenant' ? c.who.tenantId : NULL_UUID, fqn)
    if (!found) throw itemNotFound()
    return widgetAlone(found)
  }),
  post('/api/widgetType', 'ST', { query: { updateExistingByFqn: off }, body: widgetShape }, (c) => {
    const known = c.query.updateExistingByFqn && c.body.fqn ? byFqn(c, c.who.tenantId, c.body.fqn) : undefined
    return saveWidget(c.services, c.who, known ? { ...c.body, id: known.id, version: null } : c.body)
  }),
  del('/api/widgetType/:widgetTypeId', 'ST', {}, (c) => c.services.entities.delete(widget(c, 'DELETE'))),
  get('/api/widgetTypes', 'STC', { query: widgetList }, (c) => {
    const types = c.query.widgetTypeList ?? []
    const deprecated = { DEPRECATED: 1, ACTUAL: 0 }[c.query.deprecatedFilter ?? '']
    const where = [
      ...(types.length > 0
        ? [`${field('descriptor.type')} IN (${types.map((type) => `'${type.replaceAll("'", '')}'`).join(', ')})`]
        : []),
      ...(deprecated === undefined ? [] : [`${field('deprecated')} = ${deprecated}`]),
    ]
    const search = ['e.name', ...(c.query.fullSearch ? [field('description')] : [])]
    return mapPage(pageOf(c, 'WIDGET_TYPE', c.query, where, search), (one) => widgetInfo(c.services, one))
  }),
  get('/api/widgetTypes', 'STC', { query: ofBundle, when }, (c) => held(c).map(widgetAlone)),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>
type Operation = 'READ' | 'WRITE' | 'DELETE'
const bundle = (c: Call, operation: Operation) =>
  c.services.access.entity(c.who, 'WIDGETS_BUNDLE', pathId(c, 'widgetsBundleId'), operation)
const widget = (c: Call, operation: Operation) =>
  c.services.access.entity(c.who, 'WIDGET_TYPE', pathId(c, 'widgetTypeId'), operation)
const byFqn = ({ services }: Call, tenant: string, fqn: string): Entity | undefined =>
  services.entities.where('WIDGET_TYPE', tenant, 'fqn', fqn)[0]

function held(c: Call & { query: { widgetsBundleId: string } }): Entity[] {
  const found = c.services.access.entity(c.who, 'WIDGETS_BUNDLE', parseUuid(c.query.widgetsBundleId), 'READ')
  return widgetsOf(c.services, found.id.id)
}

/** The tenant's own, and those of the system unless they are not wanted. */
function pageOf(
  { services, who }: Call,
  type: string,
  query: PageQuery & { tenantOnly: boolean },
  where: string[],
  search: string[],
): Page<Entity> {
  const tenants = [who.tenantId, ...(query.tenantOnly ? [] : [NULL_UUID])].map((id) => `'${id}'`)
  return pageOfEntities(
    services.db,
    { type, where: [`e.tenant IN (${tenants.join(', ')})`, ...where], search },
    toPageLink(query),
  )
}
