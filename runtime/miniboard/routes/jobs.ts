import { pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { longParam, required, strings, uuidParam } from '../wire/query.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'

const TYPES = ['CF_REPROCESSING', 'DUMMY']
const STATUSES = ['QUEUED', 'PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED']
const listOf = (java: string, names: string[]) => ({
  ...strings,
  read(first: string, all: string[]) {
    const read = all.length > 1 ? all : first.split(',').filter((name) => name !== '')
    const odd = read.find((name) => !names.includes(name))
    if (odd !== undefined) throw new Error(`No enum constant org.thingsboard.server.common.data.job.${java}.${odd}`)
    return read
  },
})
const query = {
  ...paging,
  types: listOf('JobType', TYPES),
  statuses: listOf('JobStatus', STATUSES),
  entities: strings,
  startTime: longParam,
  endTime: longParam,
}
const typed = { id: required(uuidParam) }
const job = (c: Pick<Context, 'services' | 'who' | 'path'>) =>
  c.services.access.entity(c.who, 'JOB', String(c.path.id).toLowerCase(), 'WRITE')

/** Nothing here runs so long that it would be a job: the list is empty, and asked for in the right way. */
export const jobRoutes: Route[] = [
  get('/api/jobs', 'T', { query }, ({ services, who, query: asked }) =>
    pageOfEntities(services.db, { type: 'JOB', tenant: who.tenantId }, toPageLink(asked)),
  ),
  get('/api/job/:id', 'T', { typed }, job),
  post('/api/job/:id/cancel', 'T', { typed }, job),
  post('/api/job/:id/reprocess', 'T', { typed }, job),
  del('/api/job/:id', 'T', { typed }, job),
]
