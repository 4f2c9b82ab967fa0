import { type Context, get, pathId, type Route } from '../wire/route.ts'

export const tenantRoutes: Route[] = [
  get('/api/tenant/:tenantId', 'ST', {}, readable),
  get('/api/tenant/info/:tenantId', 'ST', {}, (c) => {
    const tenant = readable(c)
    const profile = c.services.entities.get('TENANT_PROFILE', (tenant.tenantProfileId as { id: string }).id)
    return { ...tenant, tenantProfileName: profile?.name ?? null }
  }),
]

function readable(c: Pick<Context, 'services' | 'who' | 'path'>) {
  return c.services.access.entity(c.who, 'TENANT', pathId(c, 'tenantId'), 'READ')
}
