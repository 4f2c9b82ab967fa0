import type { Operation, Parameter } from '../api/mod.ts'
import type { LiveNames } from './live-names.ts'
import type { OpenCall } from './open-call.ts'

/** What may stand there instead of the second, which was typed. */
export type Completion = [string[], string]

/** Completes an argument of an operation; undefined where it is for an expression of any kind. */
export async function completeArgument(
  operation: Operation,
  call: OpenCall,
  liveNames: LiveNames,
): Promise<Completion | undefined> {
  const path = operation.parameters.filter(({ in: place }) => place === 'path')
  if (!call.given) return argumentValue(path[call.before.length], call.text, entityTypeOf(call, path))
  const rest = operation.parameters.filter(({ in: place }) => place !== 'path')
  const [, name, value] = /^["']?([\w$]+)["']?\s*:\s*(.*)$/.exec(call.text) ?? []
  if (name !== undefined)
    return argumentValue(
      rest.find((one) => one.name === name),
      value ?? '',
      undefined,
    )
  const start = /^[\w$]*$/.test(call.text) ? call.text : undefined
  if (start === undefined) return undefined
  const open = rest.filter((one) => one.name.startsWith(start) && !call.given?.includes(one.name))
  return [open.map((one) => `${one.name}: `), start]

  async function argumentValue(
    parameter: Parameter | undefined,
    text: string,
    type: string | undefined,
  ): Promise<Completion | undefined> {
    if (!parameter) return undefined
    const [, quote, typed = ''] = /^(["'`])(.*)$/.exec(text) ?? []
    const start = quote === undefined ? text : typed
    if (quote === undefined && !/^\w*$/.test(text)) return undefined
    if (parameter.type === 'boolean') return [['true', 'false'].filter((one) => one.startsWith(start)), start]
    if (parameter.values) return [valuesOf(parameter.values, start, quote), start]
    const entity = parameter.id === 'ANY' ? type : (parameter.id ?? (/Id$/.test(parameter.name) ? type : undefined))
    if (quote === undefined || entity === undefined) return undefined
    return [namesFor(await liveNames(entity, start), start), start]
  }
}

function valuesOf(values: readonly string[], start: string, quote: string | undefined): string[] {
  const fitting = values.filter((one) => one.toLowerCase().startsWith(start.toLowerCase()))
  return quote === undefined ? fitting.map((one) => `'${one}'`) : fitting
}

/** Names as long as several fit; the id of the only one, because that is what the server wants. */
function namesFor(entities: readonly { name: string; id: string }[], start: string): string[] {
  const [only, ...others] = entities
  if (only && others.length === 0 && start !== '') return [only.id]
  return entities.map(({ name }) => name)
}

/** `getAttributes('DEVICE', '…`: what was said before tells which entities are meant. */
function entityTypeOf({ before }: OpenCall, path: readonly Parameter[]): string | undefined {
  const at = path.findIndex(({ name }) => /entityType$/i.test(name))
  return /^["'`](\w+)["'`]$/.exec(before[at] ?? '')?.[1]
}
