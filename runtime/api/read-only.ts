import { TbxError } from '../errors.ts'
import type { Call, Layer } from '../http/types.ts'

/**
 * Lets nothing through that changes something at the server. What the facts know is told by them, a list that is asked
 * for by POST is a read; of what they do not know, everything but GET and HEAD counts as a change.
 *
 * @throws TbxError `permission`, before anything is sent
 * @example stack([readOnly, retries, session.layer], sender.send)
 */
export const readOnly: Layer = (next) => async (call) => {
  if (isChange(call)) throw refused(call)
  return next(call)
}

/** Whether a call changes something at the server, as far as is known. */
export const isChange = ({ method, changes = method !== 'GET' && method !== 'HEAD' }: Call): boolean => changes

function refused({ method, path, operation = `${method} ${path}` }: Call): TbxError {
  return new TbxError('permission', `cannot call '${operation}': it changes something, and this is read-only`, {
    operation,
    unsent: true,
    hint: 'leave out --read-only to let it through',
  })
}
