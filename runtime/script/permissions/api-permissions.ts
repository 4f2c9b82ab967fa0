import type { Catalogue, Operation } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'
import type { Call, Layer } from '../../http/types.ts'
import type { ApiGrants } from './api-grants.ts'

/**
 * Lets through what a script was granted; the facts say what an operation does, never the script. Of a route that they do
 * not know, everything but GET and HEAD counts as a change.
 *
 * @throws TbxError `permission`, before anything is sent, that names the flag
 * @example connection.under(createApiPermissions({ allow: 'read', credentials: false }, openEveryEdition()))
 */
export function createApiPermissions(grants: ApiGrants, catalogue: Catalogue): Layer {
  const isNeeded = createMatch(grants.needs ?? [])
  const named = new Set(Array.isArray(grants.allow) ? grants.allow : [])
  const find = (call: Call) => (call.operation === undefined ? undefined : catalogue.find(call.operation))
  return (next) => async (call) => {
    if (nameOf(call) !== OWN) {
      const refused = reasonAgainst({ call, operation: find(call), grants, isNeeded, named })
      if (refused) throw refusal(call, refused)
    }
    return next(call)
  }
}

/** What tbx asks for itself where a route depends on the server's version: no script has to be granted it. */
const OWN = 'GET /api/system/info'

/** Routes that the facts do not know are named as they are called; `*` in one stands for a segment of its path. */
function createMatch(needs: readonly string[]): (name: string) => boolean {
  const named = new Set(needs)
  const patterns = needs.filter((need) => need.includes('*')).map((need) => need.split('/'))
  return (name) => named.has(name) || patterns.some((pattern) => fits(pattern, name.split('/')))
}

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, index) => part === segments[index] || (part === '*' && segments[index] !== ''))

interface Question {
  readonly call: Call
  readonly operation: Operation | undefined
  readonly grants: ApiGrants
  isNeeded(name: string): boolean
  readonly named: ReadonlySet<string>
}

/** Why not, and what to do about it. */
interface Refused {
  readonly why: string
  readonly hint: string
}

function reasonAgainst({ call, operation, grants, isNeeded, named }: Question): Refused | undefined {
  const { allow, credentials, needs, grantNeeds } = grants
  const name = nameOf(call)
  if (needs && !isNeeded(name))
    return { why: 'the task does not name it in its needs', hint: `add '${name}' to needs.operations of the task` }
  if (allow === 'read' && isChange(call, operation))
    return { why: 'it changes something, and --allow-api=read allows reads alone', hint: 'leave --allow-api=read out' }
  if (typeof allow !== 'string' && !named.has(name))
    return { why: '--allow-api does not name it', hint: `add ${name} to --allow-api` }
  if (!operation?.credentials || credentials || (grantNeeds && isNeeded(name))) return undefined
  return {
    why: 'it hands out credentials',
    hint: needs ? 'allow it with --grant-needs or --allow-credentials' : 'allow it with --allow-credentials',
  }
}

function isChange({ method }: Call, operation: Operation | undefined): boolean {
  return operation ? operation.effect === 'write' : method !== 'GET' && method !== 'HEAD'
}

const nameOf = ({ operation, method, path }: Call): string => operation ?? `${method} ${path}`

const refusal = (call: Call, { why, hint }: Refused): TbxError =>
  new TbxError('permission', `'${nameOf(call)}' was not sent: ${why}`, { operation: nameOf(call), unsent: true, hint })
