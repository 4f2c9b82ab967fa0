import { isTbxError, TbxError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import { createOlderPlan } from './older-route.ts'
import type { Plan } from './plan.ts'
import { isOlder } from './release.ts'
import { describeServer, EDITION_NAMES, type ServerFacts } from './server-facts.ts'
import type { Edition, Operation } from './types.ts'
import { nameOf } from './usage.ts'

/** The first release whose routes are known; `since` says it of all that is as old, or older. */
const OLDEST = '3.6.4'
/** The first release that tbx works with. */
const FIRST = '3.6'

/**
 * The plan by which a server serves an operation: its own route, or an older one on a server from before that.
 *
 * @throws TbxError `notFound` where its edition or its version has no such route, or not that parameter
 */
export function choosePlan(plan: Plan, given: Arguments, server: ServerFacts): { plan: Plan; given: Arguments } {
  const { operation } = plan
  if (isEverywhere(operation)) return { plan, given }
  const { edition, version } = server
  if (operation.editions && !operation.editions.includes(edition)) throw notInEdition(operation, server)
  // Cloud is always the newest, whatever number it shows
  if (version === undefined || edition === 'paas') return { plan, given }
  const fitting = withoutNewer(given, operation, server)
  const { since, legacy } = operation
  if (since === undefined || since === OLDEST || !isOlder(version, since)) return { plan, given: fitting }
  if (!legacy || (legacy.since !== OLDEST && isOlder(version, legacy.since)))
    throw notYet(operation, server, legacy?.since ?? since)
  return { plan: createOlderPlan(plan, legacy), given: fitting }
}

/** Whether every server has it, as it is: true of most, and all that a call pays for. */
const isEverywhere = ({ editions, since = OLDEST, parameters }: Operation) =>
  editions === undefined && since === OLDEST && !parameters.some((parameter) => parameter.since !== undefined)

/** The error of a route that failed, where the server is older than all that tbx knows; else the error itself. */
export function sayTooOld(error: unknown, operation: Operation, server: ServerFacts): unknown {
  if (server.version === undefined || !isOlder(server.version, FIRST)) return error
  return failure('server', operation, `${thisIs(server)}, and tbx works with ${FIRST} and later`, error)
}

/** Whether an error may come from a server that lacks the route, rather than the entity that was asked for. */
export function isRouteError(error: unknown, { editions, since = OLDEST }: Operation): boolean {
  if (!isTbxError(error) || error.status === undefined) return false
  const { status, errorCode, message } = error
  if (status === 405) return true
  // a fixed path that the server does not know may be taken for an id that is none
  if (editions !== undefined || since !== OLDEST) return status === 400 || status === 404 || status === 500
  return status === 404 && (errorCode === undefined || message.includes('No static resource'))
}

/** Parameters that an older server would not look at: `key` has an older name, any other is an error. */
function withoutNewer(given: Arguments, operation: Operation, server: ServerFacts): Arguments {
  const newer = operation.parameters.filter(
    ({ name, since }) => name in given.query && isNewer(name === KEY ? (since ?? operation.since) : since, server),
  )
  if (newer.length === 0) return given
  const { [KEY]: key, ...query } = given.query
  const other = newer.find(({ name }) => name !== KEY || query.keys !== undefined)
  if (other) throw notYet(operation, server, other.since as string, `its parameter "${other.name}"`)
  return { ...given, query: { ...query, keys: [key].flat().join(',') } }
}

/** The parameter that may be repeated, a key each time; before it there was `keys`, with commas. */
const KEY = 'key'

const isNewer = (since: string | undefined, { version }: ServerFacts) =>
  since !== undefined && isOlder(version as string, since)

const notInEdition = (operation: Operation, server: ServerFacts) =>
  failure('notFound', operation, `it exists in ${namesOf(operation.editions ?? [])} only, and ${thisIs(server)}`)

const notYet = (operation: Operation, server: ServerFacts, since: string, what = 'it') =>
  failure('notFound', operation, `${what} exists since ${since}, and ${thisIs(server)}`)

function failure(kind: 'notFound' | 'server', operation: Operation, reason: string, cause?: unknown): TbxError {
  const name = nameOf(operation)
  const facts = isTbxError(cause) && cause.status !== undefined ? { cause, status: cause.status } : {}
  return new TbxError(kind, `"${name}" failed: ${reason}`, { operation: name, ...facts })
}

const thisIs = (server: ServerFacts) => `this server is ${describeServer(server)}`

const namesOf = (editions: readonly Edition[]) => editions.map((edition) => EDITION_NAMES[edition]).join(' and ')
