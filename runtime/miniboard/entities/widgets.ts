import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { flag, idOf, isObject, json, listOf, long, object, text } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { type Draft, existingOf, storeEntity } from './save.ts'

const head = (type: string) => ({ id: idOf(type), createdTime: long, tenantId: idOf('TENANT') })

export const bundleShape = object({
  ...head('WIDGETS_BUNDLE'),
  title: text,
  alias: text,
  image: text,
  scada: flag,
  description: text,
  order: long,
  externalId: idOf('WIDGETS_BUNDLE'),
  version: long,
})

export const widgetShape = object({
  ...head('WIDGET_TYPE'),
  fqn: text,
  name: text,
  deprecated: flag,
  scada: flag,
  image: text,
  description: text,
  tags: listOf(text),
  descriptor: json,
  externalId: idOf('WIDGET_TYPE'),
  resources: json,
  version: long,
})

export function saveBundle(services: Services, who: Who, given: ReturnType<typeof bundleShape>): Entity {
  const draft = ofTenant(who, { ...given, name: given.title })
  const existing = existingOf(services, who, 'WIDGETS_BUNDLE', draft)
  checkTexts(draft, { title: 255, alias: 255, description: 1024 })
  checkName('Widgets bundle title', given.title)
  if (existing && given.alias !== existing.alias) throw badRequest('Update of widgets bundle alias is prohibited!')
  draft.alias = existing
    ? existing.alias
    : freeWord(services, who, 'WIDGETS_BUNDLE', 'alias', given.alias || slug(given.title))
  return storeEntity(services, 'WIDGETS_BUNDLE', draft, existing)
}

export function saveWidget(services: Services, who: Who, given: ReturnType<typeof widgetShape>): Entity {
  const draft = ofTenant(who, { ...given, resources: null })
  const existing = existingOf(services, who, 'WIDGET_TYPE', draft)
  checkTexts(draft, { name: 255, fqn: 512, description: 1024 })
  checkName('Widgets type name', given.name)
  if (!isObject(given.descriptor) || Object.keys(given.descriptor).length === 0)
    throw badRequest("Widgets type descriptor can't be empty!")
  if (existing && given.fqn !== existing.fqn) throw badRequest('Update of widget type fqn is prohibited!')
  draft.fqn = existing ? existing.fqn : freeWord(services, who, 'WIDGET_TYPE', 'fqn', given.fqn || slug(given.name))
  return storeEntity(services, 'WIDGET_TYPE', draft, existing)
}

/** Which widgets stand in a bundle, in their order. */
export const widgetsOf = ({ settings, entities }: Services, bundle: string): Entity[] =>
  settings.get<string[]>(`bundle/${bundle}`, []).flatMap((id) => entities.get('WIDGET_TYPE', id) ?? [])

export function setWidgets({ settings }: Services, bundle: string, ids: string[]): void {
  settings.set(`bundle/${bundle}`, ids)
}

/** A widget as lists show it, with the bundles that hold it. */
export function widgetInfo(services: Services, widget: Entity): Entity {
  const { descriptor, externalId: _externalId, resources: _resources, ...info } = widget
  const bundles = [...services.entities.all('WIDGETS_BUNDLE', widget.tenantId?.id ?? '')]
    .filter(({ id }) => services.settings.get<string[]>(`bundle/${id.id}`, []).includes(widget.id.id))
    .map(({ id, title }) => ({ id, name: title }))
  return { ...info, widgetType: (descriptor as { type?: string }).type ?? null, bundles }
}

/** A widget as a page runs it. */
export function widgetAlone(widget: Entity): Entity {
  const { id, createdTime, tenantId = null, version = 1, fqn, name, deprecated, scada, descriptor } = widget
  return { id, createdTime, tenantId, version, fqn, name, deprecated, scada, descriptor }
}

const ofTenant = (who: Who, draft: object) =>
  ({ ...draft, tenantId: { entityType: 'TENANT', id: who.tenantId } }) as unknown as Draft

const slug = (name: string | null) => (name ?? '').toLowerCase().replaceAll(/\W+/g, '_')

/** The word itself, or with a number behind it where it is taken. */
function freeWord({ entities }: Services, who: Who, type: string, field: string, word: string): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? word : `${word}${n}`
    if (entities.where(type, who.tenantId, field, candidate).length === 0) return candidate
  }
}
