import type { Body, Repeat } from '../http/types.ts'
import type { RepeatRule } from './types.ts'

/**
 * What a repeat of a call does, where that depends on what is sent: an entity that has its id (and version) is
 * overwritten, not created; points that have their own time are stored once.
 */
export function repeatOf(rule: RepeatRule, body: Body | undefined): Repeat {
  switch (rule) {
    case 'always':
    case 'ifUnsent':
    case 'never':
      return rule
    case 'ifVersioned':
      return isVersioned(sentValue(body)) ? 'always' : 'ifUnsent'
    case 'ifId':
      return idOf(sentValue(body)) ? 'always' : 'ifUnsent'
    case 'ifTimed':
      return isTimed(sentValue(body)) ? 'always' : 'ifUnsent'
  }
}

const sentValue = (body: Body | undefined): unknown =>
  body?.kind === 'json' ? body.value : body?.kind === 'text' ? parsed(body.text) : undefined

/** The server reads JSON more leniently; what this cannot read counts as nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Rule chain metadata have the id of their chain. */
const idOf = (value: unknown) => (isFields(value) ? (value.id ?? value.ruleChainId) : undefined)

const isVersioned = (value: unknown) => isFields(value) && Boolean(idOf(value)) && typeof value.version === 'number'

function isTimed(value: unknown): boolean {
  const points = Array.isArray(value) ? value : [value]
  return points.length > 0 && points.every((point) => isFields(point) && Boolean(point.ts) && isFields(point.values))
}
