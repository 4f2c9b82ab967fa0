import { isChange } from '../../api/mod.ts'
import { TbxError } from '../../errors.ts'
import type { Layer } from '../../http/types.ts'

export interface LimitOptions {
  /** Changes that may be made at most. */
  readonly maxChanges?: number | undefined
  /** Changes after which somebody must say that more are meant; without it nobody is asked. */
  readonly askAfter?: number | undefined
  /** Asks whether more changes than these are meant; absent where nobody is there to answer. */
  readonly confirm?: ((made: number) => Promise<boolean>) | undefined
}

/**
 * Stops before the change that is one too many. All changes wait while somebody is asked.
 *
 * @throws TbxError `permission`, fatal: for this change and all that follow
 */
export function limitChanges({ maxChanges = Infinity, askAfter = Infinity, confirm }: LimitOptions): Layer {
  let begun = 0
  let asked: Promise<boolean> | undefined
  return (next) => async (call) => {
    if (!isChange(call)) return next(call)
    if (begun >= maxChanges) throw refused(`--max-changes ${maxChanges} is reached`, 'give a larger number, or none')
    begun++
    if (begun <= askAfter) return next(call)
    asked ??= confirm ? confirm(askAfter) : Promise.resolve(false)
    if (await asked) return next(call)
    throw refused(`it would make more than ${askAfter} changes`, 'say that this is meant: --yes, or --max-changes N')
  }
}

const refused = (why: string, hint: string): TbxError =>
  new TbxError('permission', `stopped before the next change: ${why}`, { hint, unsent: true, fatal: true })
