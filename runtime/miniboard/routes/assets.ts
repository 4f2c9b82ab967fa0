import { saved } from '../audit/rules.ts'
import { assetInfo, removeAsset, saveAsset } from '../entities/asset.ts'
import { relatedEntities, searchShape } from '../entities/relation-search.ts'
import { nameConflict } from '../entities/save.ts'
import { assetShape } from '../entities/shapes.ts'
import { post, type Route } from '../wire/route.ts'
import { ownedRoutes } from './owned.ts'

export const assetRoutes: Route[] = [
  ...ownedRoutes({
    type: 'ASSET',
    name: 'asset',
    info: assetInfo,
    remove: removeAsset,
    idsAtPlural: true,
    typesPath: '/api/asset/types',
  }),
  post(
    '/api/asset',
    'TC',
    { audit: saved('ASSET'), query: nameConflict, body: assetShape },
    ({ services, who, query, body }) => saveAsset(services, who, body, query),
  ),
  post('/api/assets', 'TC', { body: searchShape }, (c) => relatedEntities(c, 'ASSET', c.body)),
]
