import { countAlarms, findAlarms } from '../queries/alarm-query.ts'
import { findEntities, selectEntities } from '../queries/find.ts'
import { keysOfQuery, keysOfQueryV2 } from '../queries/keys.ts'
import { alarmCountShape, alarmQueryShape, countQueryShape, dataQueryShape } from '../queries/shapes.ts'
import { SCOPES } from '../store/scope.ts'
import { boolean, enumParam, required, strings, withDefault } from '../wire/query.ts'
import { post, type Route } from '../wire/route.ts'

const scope = enumParam('org.thingsboard.server.common.data.AttributeScope', ...SCOPES)
const v2 = {
  includeTimeseries: withDefault(boolean, true),
  includeAttributes: withDefault(boolean, true),
  scopes: strings,
  includeSamples: withDefault(boolean, false),
}

export const queryRoutes: Route[] = [
  post('/api/entitiesQuery/find', 'STC', { body: dataQueryShape }, (c) => findEntities(c, c.body)),
  post('/api/entitiesQuery/count', 'STC', { body: countQueryShape }, (c) => selectEntities(c, c.body).length),
  post(
    '/api/entitiesQuery/find/keys',
    'TC',
    { query: { timeseries: required(boolean), attributes: required(boolean), scope }, body: dataQueryShape },
    (c) => keysOfQuery(c, c.body, c.query),
  ),
  post('/api/v2/entitiesQuery/find/keys', 'TC', { query: v2, body: dataQueryShape }, (c) =>
    keysOfQueryV2(c, c.body, c.query),
  ),
  post('/api/alarmsQuery/find', 'TC', { body: alarmQueryShape }, (c) => findAlarms(c, c.body)),
  post('/api/alarmsQuery/count', 'TC', { body: alarmCountShape }, (c) => countAlarms(c, c.body)),
]
