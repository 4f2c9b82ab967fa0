import type { Access } from './access/access.ts'
import type { Alarms } from './alarms/store.ts'
import type { Audit } from './audit/audit.ts'
import type { Accounts } from './auth/accounts.ts'
import type { Outdating } from './auth/outdating.ts'
import type { Revocation } from './auth/revocation.ts'
import type { SecondFactorLimits } from './auth/second-factor-limits.ts'
import type { Tokens } from './auth/tokens.ts'
import type { DeviceLine } from './devices/line.ts'
import type { Events } from './events.ts'
import type { Timers } from './node.ts'
import type { Release } from './release.ts'
import type { SocketCount } from './sockets/socket-count.ts'
import type { Attributes } from './store/attributes.ts'
import type { Credentials } from './store/credentials.ts'
import type { Database } from './store/database.ts'
import type { Entities } from './store/entities.ts'
import type { Relations } from './store/relations.ts'
import type { Series } from './store/series.ts'
import type { Settings } from './store/settings.ts'

export type Clock = {
  /** ms since 1970 */
  now(): number
}

/** What handlers work with: one of each in a board. */
export type Services = {
  release: Release
  events: Events
  audit: Audit
  alarms: Alarms
  line: DeviceLine
  clock: Clock
  uuids: { next(): string }
  db: Database
  entities: Entities
  attributes: Attributes
  series: Series
  credentials: Credentials
  accounts: Accounts
  tokens: Tokens
  outdating: Outdating
  socketCount: SocketCount
  secondFactor: SecondFactorLimits
  revocation: Revocation
  relations: Relations
  settings: Settings
  timers: Timers
  access: Access
}
