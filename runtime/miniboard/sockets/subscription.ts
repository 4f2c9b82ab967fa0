import type { Who } from '../auth/who.ts'
import type { BoardEvent } from '../events.ts'
import type { Services } from '../services.ts'

/** What goes on under a command number: it hears of everything and says what concerns it. */
export type Subscription = { hear(events: BoardEvent[]): void }
export type Subscriptions = Map<string, Subscription>
export type Session = {
  services: Services
  who: Who
  subscriptions: Subscriptions
  send(reply: object): void
}
