import { saved } from '../audit/rules.ts'
import { entityViewInfo, removeEntityView, saveEntityView } from '../entities/entity-view.ts'
import { relatedEntities, searchShape } from '../entities/relation-search.ts'
import { nameConflict } from '../entities/save.ts'
import { entityViewShape } from '../entities/shapes.ts'
import { post, type Route } from '../wire/route.ts'
import { ownedRoutes } from './owned.ts'

export const entityViewRoutes: Route[] = [
  ...ownedRoutes({
    type: 'ENTITY_VIEW',
    name: 'entityView',
    info: entityViewInfo,
    remove: removeEntityView,
    idsAtPlural: false,
    typesPath: '/api/entityView/types',
  }),
  post(
    '/api/entityView',
    'TC',
    { audit: saved('ENTITY_VIEW'), query: nameConflict, body: entityViewShape },
    ({ services, who, query, body }) => saveEntityView(services, who, body, query),
  ),
  post('/api/entityViews', 'TC', { body: searchShape }, (c) => relatedEntities(c, 'ENTITY_VIEW', c.body)),
]
