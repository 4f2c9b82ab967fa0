import { callDevice } from '../devices/rpc.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { telemetryTarget } from '../telemetry/target.ts'
import { enumParam } from '../wire/query.ts'
import { failed } from '../wire/refusal.ts'
import { del, get, pathId, post, type Route } from '../wire/route.ts'
import type { EntityId } from '../wire/shape.ts'

const OLDER = { unheard: 409, unanswered: 408 }
const NEWER = { unheard: 504, unanswered: 504 }
const rpcStatus = enumParam(
  'org.thingsboard.server.common.data.rpc.RpcStatus',
  'QUEUED',
  'SENT',
  'DELIVERED',
  'SUCCESSFUL',
  'TIMEOUT',
  'EXPIRED',
  'FAILED',
  'DELETED',
)

export const rpcRoutes: Route[] = [
  post('/api/rpc/oneway/:deviceId', 'STC', { body: 'raw' }, (c) => callDevice(c, true, NEWER)),
  post('/api/rpc/twoway/:deviceId', 'STC', { body: 'raw' }, (c) => callDevice(c, false, NEWER)),
  post('/api/plugins/rpc/oneway/:deviceId', 'STC', { body: 'raw' }, (c) => callDevice(c, true, OLDER)),
  post('/api/plugins/rpc/twoway/:deviceId', 'STC', { body: 'raw' }, (c) => callDevice(c, false, OLDER)),
  get('/api/rpc/persistent/:rpcId', 'TC', {}, (c) => c.services.access.known(c.who, 'RPC', pathId(c, 'rpcId'), 'READ')),
  del('/api/rpc/persistent/:rpcId', 'T', {}, (c) => {
    const rpc = c.services.access.known(c.who, 'RPC', pathId(c, 'rpcId'), 'DELETE')
    c.services.line.withdraw((rpc.deviceId as EntityId).id, rpc.id.id)
    c.services.entities.delete(rpc)
  }),
  get(
    '/api/rpc/persistent/device/:deviceId',
    'TC',
    { query: { ...paging, rpcStatus } },
    ({ services, who, path, query }) => {
      if (query.rpcStatus === 'DELETED') throw failed('RpcStatus: DELETED')
      const device = telemetryTarget(services, who, 'DEVICE', path.deviceId ?? '', 'RPC_CALL')
      const status = query.rpcStatus
        ? { where: [`${field('deviceId.id')} = ?`, `${field('status')} = ?`], values: [device.id.id, query.rpcStatus] }
        : { where: [`${field('deviceId.id')} = ?`], values: [device.id.id] }
      return pageOfEntities(
        services.db,
        { type: 'RPC', tenant: who.tenantId, ...status, search: [] },
        toPageLink(query),
      )
    },
  ),
]
