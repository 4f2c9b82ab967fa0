import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { required, string, strings } from '../wire/query.ts'
import { badRequest, itemNotFound } from '../wire/refusal.ts'
import { del, get, pathId, post, type Route } from '../wire/route.ts'
import { bool, count, json, object, or, text } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const serviceType = required(string)
const EMPTY = { data: [], totalPages: 0, totalElements: 0, hasNext: false }
const queueShape = object({
  id: json,
  name: text,
  topic: text,
  pollInterval: count,
  partitions: count,
  consumerPerPartition: or(bool, false),
  packProcessingTimeout: count,
  submitStrategy: json,
  processingStrategy: json,
  additionalInfo: json,
})

export const queueRoutes: Route[] = [
  get('/api/queues', 'ST', { query: { serviceType, ...paging } }, ({ services, query }) =>
    isRuleEngine(query.serviceType)
      ? pageOfEntities(services.db, { type: 'QUEUE', tenant: NULL_UUID }, toPageLink(query))
      : EMPTY,
  ),
  get('/api/queues/:queueId', 'ST', {}, (c) => c.services.access.entity(c.who, 'QUEUE', pathId(c, 'queueId'), 'READ')),
  get('/api/queues/name/:queueName', 'ST', {}, ({ services, path }) => {
    const queue = services.entities.byName('QUEUE', NULL_UUID, path.queueName ?? '')
    if (!queue) throw itemNotFound()
    return queue
  }),
  post('/api/queues', 'S', { query: { serviceType }, body: queueShape }, ({ services, body }) => {
    if (!body.name?.trim()) throw badRequest('Queue name should be specified!')
    return addQueue(services, body)
  }),
  del('/api/queues/:queueId', 'S', {}, (c) =>
    c.services.entities.delete(c.services.access.entity(c.who, 'QUEUE', pathId(c, 'queueId'), 'DELETE')),
  ),
  get('/api/queueStats', 'ST', { query: paging }, () => EMPTY),
  get('/api/queueStats', 'ST', { query: { queueStatsIds: required(strings) }, when: ['queueStatsIds'] }, () => []),
  get('/api/queueStats/list', 'ST', { query: { queueStatsIds: required(strings) } }, () => []),
  get('/api/queueStats/:queueStatsId', 'ST', {}, (c) => {
    pathId(c, 'queueStatsId')
    throw itemNotFound()
  }),
]

/** The queues of a fresh server. */
export function seedQueues(services: Services): void {
  for (const { name, topic, batch, submit, retries, pause, retry } of QUEUES)
    addQueue(services, {
      id: null,
      name,
      topic: `tb_rule_engine.${topic}`,
      pollInterval: 25,
      partitions: 10,
      consumerPerPartition: true,
      packProcessingTimeout: 2000,
      submitStrategy: { type: submit, batchSize: batch },
      processingStrategy: {
        type: retry,
        retries,
        failurePercentage: 0,
        pauseBetweenRetries: pause,
        maxPauseBetweenRetries: pause,
      },
      additionalInfo: null,
    })
}

const RETRY = 'RETRY_FAILED_AND_TIMED_OUT'
const QUEUES = [
  { name: 'Main', topic: 'main', batch: 1000, submit: 'BURST', retries: 3, pause: 3, retry: 'SKIP_ALL_FAILURES' },
  { name: 'HighPriority', topic: 'hp', batch: 100, submit: 'BURST', retries: 0, pause: 5, retry: RETRY },
  {
    name: 'SequentialByOriginator',
    topic: 'sq',
    batch: 100,
    submit: 'SEQUENTIAL_BY_ORIGINATOR',
    retries: 3,
    pause: 5,
    retry: RETRY,
  },
]

function addQueue({ entities, uuids, clock }: Services, { id: _id, ...fields }: ReturnType<typeof queueShape>): Entity {
  const head = { id: { entityType: 'QUEUE', id: uuids.next() }, createdTime: clock.now() }
  const queue: Entity = { ...head, tenantId: { entityType: 'TENANT', id: NULL_UUID }, ...fields }
  entities.put(queue)
  return queue
}

function isRuleEngine(type: string): boolean {
  const name = type.replaceAll('-', '_')
  if (!SERVICES.includes(name))
    throw badRequest(`No enum constant org.thingsboard.server.common.msg.queue.ServiceType.${type}`)
  return name === 'TB_RULE_ENGINE'
}

const SERVICES = ['TB_CORE', 'TB_RULE_ENGINE', 'TB_TRANSPORT', 'JS_EXECUTOR', 'TB_VC_EXECUTOR', 'EDQS']
