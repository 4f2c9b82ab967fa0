import { createAccess } from './access/access.ts'
import { createAlarms } from './alarms/store.ts'
import { createAudit } from './audit/audit.ts'
import { createAccounts } from './auth/accounts.ts'
import { createOutdating } from './auth/outdating.ts'
import { createRevocation } from './auth/revocation.ts'
import { createSecondFactorLimits } from './auth/second-factor-limits.ts'
import { createTokens, type TokenSettings } from './auth/tokens.ts'
import { createDeviceLine } from './devices/line.ts'
import { createEvents } from './events.ts'
import { systemLocks, type Timers } from './node.ts'
import { watchActions } from './notifications/actions.ts'
import type { Release } from './release.ts'
import type { Clock, Services } from './services.ts'
import { createSocketCount } from './sockets/socket-count.ts'
import { createAttributes } from './store/attributes.ts'
import { createCredentials } from './store/credentials.ts'
import { createEntities } from './store/entities.ts'
import { createNames } from './store/names.ts'
import { openStore } from './store/open.ts'
import { createRelations } from './store/relations.ts'
import { createSeries } from './store/series.ts'
import { createSettings } from './store/settings.ts'
import { createUuids } from './wire/uuid.ts'

export type ServicesOptions = {
  clock: Clock
  timers: Timers
  tokenSettings: TokenSettings
  release: Release
  file?: string | undefined
}

export async function createServices({
  clock,
  timers,
  tokenSettings,
  release,
  file,
}: ServicesOptions): Promise<Services> {
  const db = await openStore(file, systemLocks)
  const names = createNames(db)
  const events = createEvents()
  const entities = createEntities(db, events)
  const settings = createSettings(db, tokenSettings)
  const revocation = createRevocation()
  const uuids = createUuids(clock)
  const services: Services = {
    release,
    clock,
    timers,
    events,
    audit: createAudit(db, uuids, clock, events),
    alarms: createAlarms(db),
    line: createDeviceLine(timers, events),
    uuids,
    db,
    entities,
    attributes: createAttributes(db, names, events),
    series: createSeries(db, names, events),
    relations: createRelations(db),
    credentials: createCredentials(db),
    accounts: createAccounts(db),
    settings,
    revocation,
    tokens: createTokens(clock, settings.tokens, revocation.issued),
    secondFactor: createSecondFactorLimits(clock),
    socketCount: createSocketCount(),
    outdating: createOutdating(db, clock),
    access: createAccess(entities),
  }
  watchActions(services)
  return services
}
