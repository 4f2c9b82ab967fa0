import type { Call } from '../http/types.ts'
import type { Arguments } from './arguments.ts'
import { openCatalogue } from './catalogue.ts'
import { choosePlan, isRouteError, sayTooOld } from './choose-plan.ts'
import { once } from './once.ts'
import type { Plan, PlanOptions } from './plan.ts'
import type { ServerKnowledge } from './server-facts.ts'
import type { Edition, Operation } from './types.ts'
import { nameOf } from './usage.ts'

/** Runs operations as the server at hand serves them. */
export interface Router {
  /** The plan by the facts of the server's edition, as far as that is known. */
  planFor(plan: Plan): Plan
  /** Reads arguments; where CE's facts refuse what another edition takes, the server is asked which it is. */
  read(plan: Plan, args: readonly unknown[], signal?: AbortSignal): Promise<{ plan: Plan; given: Arguments }>
  /** Sends one call, by an older route where the server is older than its own one. */
  run(plan: Plan, given: Arguments, options: RunOptions): Promise<unknown>
}

export interface RunOptions {
  readonly signal?: AbortSignal
  /** For each call that is made: a second one has an id of its own. */
  readonly options: () => PlanOptions
  readonly send: (call: Call, operation: Operation) => Promise<unknown>
}

/** Runs every operation as its facts say, whatever the server. */
export const plainRouter: Router = {
  planFor: (plan) => plan,
  read: async (plan, args) => ({ plan, given: plan.read(args) }),
  run: (plan, given, { options, send }) => send(plan.toCall(given, options()), plan.operation),
}

/**
 * A router that asks the server what it is only when that matters: for an operation that CE has not, or when the answer
 * is one that an older server or another edition would give.
 */
export function createRouter(server: ServerKnowledge, planOf: (operation: Operation) => Plan): Router {
  const editions = {
    ce: once(() => openCatalogue('ce')),
    pe: once(() => openCatalogue('pe')),
    paas: once(() => openCatalogue('paas')),
  }
  return { planFor, read, run }

  function planFor(plan: Plan): Plan {
    const facts = server.known()
    return facts ? inEdition(plan, facts.edition) : plan
  }

  function inEdition(plan: Plan, edition: Edition): Plan {
    const operation = edition === 'ce' ? undefined : editions[edition]().find(nameOf(plan.operation))
    return operation ? planOf(operation) : plan
  }

  async function read(plan: Plan, args: readonly unknown[], signal?: AbortSignal) {
    const own = planFor(plan)
    try {
      return { plan: own, given: own.read(args) }
    } catch (error) {
      if (server.known()?.fresh || !isReadElsewhere(plan, args)) throw error
      const facts = await server.ask(signal)
      const now = facts ? inEdition(plan, facts.edition) : own
      if (now === own) throw error
      return { plan: now, given: now.read(args) }
    }
  }

  /** Whether another edition's operation of the same name takes these arguments. */
  function isReadElsewhere(plan: Plan, args: readonly unknown[]): boolean {
    return (['ce', 'pe', 'paas'] as const).some((edition) => {
      const operation = editions[edition]().find(nameOf(plan.operation))
      try {
        return operation !== undefined && planOf(operation).read(args) !== undefined
      } catch {
        return false
      }
    })
  }

  async function run(plan: Plan, given: Arguments, { signal, options, send }: RunOptions): Promise<unknown> {
    const { operation } = plan
    const chosen = await choose(plan, given, signal)
    try {
      return await send(chosen.plan.toCall(chosen.given, options()), operation)
    } catch (error) {
      if (!isRouteError(error, operation)) throw error
      const before = server.known()
      const facts = before?.fresh ? before : await server.ask(signal)
      const second = facts && choosePlan(inEdition(plan, facts.edition), given, facts)
      if (!second || second.plan.operation.path === chosen.plan.operation.path)
        throw facts ? sayTooOld(error, operation, facts) : error
      return send(second.plan.toCall(second.given, options()), operation)
    }
  }

  async function choose(plan: Plan, given: Arguments, signal: AbortSignal | undefined) {
    const known = server.known() ?? (await askIfNotInCe(plan, signal))
    if (!known) return { plan, given }
    try {
      return choosePlan(plan, given, known)
    } catch (error) {
      // what was kept may be of before an upgrade
      const now = known.fresh ? undefined : await server.ask(signal)
      if (!now) throw error
      return choosePlan(inEdition(plan, now.edition), given, now)
    }
  }

  async function askIfNotInCe({ operation }: Plan, signal: AbortSignal | undefined) {
    if (!operation.editions || operation.editions.includes('ce')) return undefined
    return server.ask(signal)
  }
}
