import { TbxError } from '../errors.ts'
import type { Send } from '../http/types.ts'
import type { Secrets } from '../redact.ts'
import { type Catalogue, openCatalogue } from './catalogue.ts'
import type { CeNames } from './generated/ce-names.ts'
import { toEntityId } from './ids.ts'
import { createOperationFunction } from './operation-function.ts'
import { createPlan, type Plan } from './plan.ts'
import { createRequest, type Request } from './request.ts'
import { createRouter, plainRouter } from './router.ts'
import type { Context } from './run.ts'
import type { ServerKnowledge } from './server-facts.ts'
import type { CallOptions, Edition, Operation, OperationFunction } from './types.ts'
import { show } from './usage.ts'

export interface CreateApiOptions extends CallOptions {
  /** Sends a call with the token of the session; everything below the api object. */
  readonly send: Send
  /** Defaults to `ce`. */
  readonly edition?: Edition
  /** An open catalogue, instead of an edition. */
  readonly catalogue?: Catalogue
  /** What is known of the server: operations then take the route that its edition and version have. */
  readonly server?: ServerKnowledge
  /** Blanks secrets by value in what the server says in errors. */
  readonly secrets?: Secrets
  /** Makes the id of each request. */
  readonly requestId?: () => string
  /** Opens a second api as another user, by id or e-mail. */
  readonly as?: (user: string) => Promise<Api>
}

/** `api.<group>.<operation>` and `api.<operation>`, as CE has them. */
export type Api = CeNames & ApiTools<Api>

export interface ApiTools<Self> {
  /** Calls what the facts do not know: `api.request('GET /api/system/info')`. */
  readonly request: Request
  /** The same api, whose calls all obey a signal or a time limit: `api.with({ signal }).device.getDeviceById(id)`. */
  with(options: CallOptions): Self
  /**
   * A second api as that user, by id or e-mail, with a session of its own: `const ann = await api.as('ann@example.org')`.
   * It ends with this one.
   *
   * @throws TbxError `permission` where the caller may not, `notFound` where the caller sees no such user
   */
  as(user: unknown): Promise<Self>
}

/**
 * The api object of one connection. Groups and operations are made when they are first used.
 *
 * @example
 *   const api = createApi({ send })
 *   const device = await api.device.getDeviceById(id)
 *   for await (const row of api.device.getTenantDevices.all({ type: 'thermostat' })) console.log(row.name)
 */
export function createApi({ send, edition, catalogue = openCatalogue(edition), ...rest }: CreateApiOptions): Api {
  const { server, secrets, requestId, signal, timeout, as } = rest
  const planOf = createPlans()
  const context: Context = {
    send,
    router: server ? createRouter(server, planOf) : plainRouter,
    ...(secrets && { secrets }),
    ...(requestId && { requestId }),
    options: { ...(signal && { signal }), ...(timeout !== undefined && { timeout }) },
  }
  return assemble({ catalogue, bareNames: createBareNames(catalogue), planOf, as }, context)
}

/** What all api objects of one connection share. */
interface Parts {
  readonly catalogue: Catalogue
  readonly bareNames: object
  readonly planOf: (operation: Operation) => Plan
  readonly as: CreateApiOptions['as']
}

function assemble(parts: Parts, context: Context): Api {
  const { catalogue, bareNames } = parts
  const api = Object.create(bareNames)
  for (const group of catalogue.groups) addLazy(api, group, () => createGroup(group, parts, context))
  const tools: ApiTools<Api> = {
    request: createRequest(catalogue, context),
    with: (options) => assemble(parts, { ...context, options: { ...context.options, ...options } }),
    as: async (user) => (await goOver(user, parts.as)).with(context.options),
  }
  for (const [name, value] of Object.entries(tools)) Object.defineProperty(api, name, { value })
  return api
}

async function goOver(user: unknown, as: CreateApiOptions['as']): Promise<Api> {
  const given = typeof user === 'string' ? user.trim() : toEntityId(user)?.id
  if (given === undefined || given === '')
    throw new TbxError('usage', `api.as cannot go over to ${show(user)}: give the id or the e-mail of a user`)
  if (!as) throw new TbxError('usage', `api.as cannot go over to ${show(user)}: this api has no session to do it from`)
  return as(given)
}

type Group = Record<string, OperationFunction>

function createGroup(group: string, { catalogue, planOf }: Parts, context: Context): Group {
  const made: Group = {}
  for (const name of catalogue.names(group)) {
    addLazy(made, name, () => {
      const operation = catalogue.find(`${group}.${name}`) as Operation
      return createOperationFunction(planOf(operation), context)
    })
  }
  return made
}

/**
 * Bare operation names look their group up on the object that they are asked of, so all api objects share them; a group
 * of the same name stands on the object itself and wins. They are defined one by one on an object without a prototype:
 * by far the fastest way to define 500 of them.
 */
function createBareNames(catalogue: Catalogue): object {
  const bare = Object.create(null)
  for (const group of catalogue.groups) {
    for (const name of catalogue.names(group)) {
      Object.defineProperty(bare, name, {
        get(this: Record<string, Group>) {
          return this[group]?.[name]
        },
      })
    }
  }
  return Object.setPrototypeOf(bare, Object.prototype)
}

function createPlans(): (operation: Operation) => Plan {
  const plans = new Map<Operation, Plan>()
  return (operation) => {
    const plan = plans.get(operation) ?? createPlan(operation)
    plans.set(operation, plan)
    return plan
  }
}

/** A property that is made when it is first read. */
function addLazy(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make()
      Object.defineProperty(target, name, { value, enumerable: true })
      return value
    },
  })
}
