import { isChange } from '../api/mod.ts'
import { TbxError } from '../errors.ts'
import type { Call, Layer, Send } from '../http/types.ts'
import type { PromptState } from './state.ts'

/**
 * Stands before every call of a prompt: refuses changes while `.readonly` or `.dry` is on, and asks once an input before
 * something is deleted, with its name.
 *
 * @throws TbxError `permission` for what is refused, `aborted` where the answer was no; nothing was sent
 */
export function createGuard(state: PromptState): Layer {
  return (next) => async (call) => {
    if (!isChange(call)) return next(call)
    if (state.readOnly) throw refused(call, 'the prompt is read-only', '.readonly off lets it through')
    if (state.dry) throw refused(call, 'this is a dry run', '.dry off lets it through')
    if (state.confirm && state.ask && isDeletion(call)) {
      state.asked ??= askFor(call, next, state.ask)
      if (!(await state.asked)) throw unsent('aborted', call, 'the answer was no', '.confirm off asks no more')
    }
    return next(call)
  }
}

const isDeletion = ({ method, operation = '' }: Call): boolean =>
  method === 'DELETE' || /\.(?:delete|remove)/.test(operation)

async function askFor(call: Call, next: Send, ask: (question: string) => Promise<boolean>): Promise<boolean> {
  const name = await nameOf(call, next)
  return ask(`${call.method} ${call.path}${name === undefined ? '' : ` ('${name}')`}: sure? [y/N] `)
}

/** Most of what can be deleted can be read at the same path. */
async function nameOf({ path, signal }: Call, next: Send): Promise<string | undefined> {
  try {
    const reply = await next({ method: 'GET', path, repeat: 'never', ...(signal && { signal }) })
    const { name, title, email } = (await reply.json()) as Record<string, unknown>
    const found = [name, title, email].find((one) => typeof one === 'string')
    return found === undefined ? undefined : String(found)
  } catch {
    return undefined
  }
}

const refused = (call: Call, reason: string, hint: string) => unsent('permission', call, reason, hint)

function unsent(kind: 'permission' | 'aborted', call: Call, reason: string, hint: string): TbxError {
  const { method, path, operation = `${method} ${path}` } = call
  return new TbxError(kind, `not sent: ${method} ${path}: ${reason}`, { operation, unsent: true, hint })
}
