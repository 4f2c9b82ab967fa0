import { itemNotFound } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { del, get, post, type Route } from '../wire/route.ts'
import { flag, mapOf, object, text } from '../wire/shape.ts'

const kind = object({
  branch: text,
  saveRelations: flag,
  saveAttributes: flag,
  saveCredentials: flag,
  saveCalculatedFields: flag,
})
const key = ({ who }: Pick<Context, 'who'>) => `autoCommit/${who.tenantId}`
const autoCommit = (c: Pick<Context, 'who' | 'services'>) => c.services.settings.get<unknown>(key(c), null)

/** Version control is not set up here, and cannot be: there is no repository to be had. */
export const versionControlRoutes: Route[] = [
  get('/api/admin/repositorySettings/exists', 'T', {}, () => false),
  get('/api/admin/repositorySettings/info', 'T', {}, () => ({ configured: false, readOnly: null })),
  get('/api/admin/repositorySettings', 'T', {}, () => {
    throw itemNotFound()
  }),
  del('/api/admin/repositorySettings', 'T', {}, () => undefined),
  get('/api/admin/autoCommitSettings/exists', 'T', {}, (c) => autoCommit(c) !== null),
  get('/api/admin/autoCommitSettings', 'T', {}, (c) => {
    const settings = autoCommit(c)
    if (settings === null) throw itemNotFound()
    return settings
  }),
  post('/api/admin/autoCommitSettings', 'T', { body: mapOf(kind) }, (c) => {
    c.services.settings.set(key(c), c.body ?? {})
    return autoCommit(c)
  }),
  del('/api/admin/autoCommitSettings', 'T', {}, (c) => c.services.settings.set(key(c), null)),
]
