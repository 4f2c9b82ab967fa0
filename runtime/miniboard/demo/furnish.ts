import { furnishTenant } from '../entities/tenant.ts'
import { seedQueues } from '../routes/queues.ts'
import type { Services } from '../services.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { seedBundles } from './bundles.ts'
import { enliven } from './life.ts'

/** What a fresh server has that a start need not wait for: made when somebody first looks. */
export function createFurnish(services: Services, hasDemo: boolean): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    const { entities } = services
    if (entities.count('QUEUE', NULL_UUID) > 0) return
    services.db.transaction(() => {
      seedQueues(services)
      seedBundles(services)
      if (!hasDemo) return
      for (const tenant of entities.all('TENANT', NULL_UUID).slice(0, 1)) {
        furnishTenant(services, tenant)
        enliven(services, tenant)
      }
    })
  }
}
