import { openEveryEdition } from '../api/mod.ts'
import type { Needs } from '../script/define-task.ts'
import { parseAllowedApi } from '../script/permissions/api-grants.ts'
import { createApiPermissions } from '../script/permissions/api-permissions.ts'
import type { Context } from './context.ts'

/** Settles what a script may do with `api`, from the flags and, where it is a task, its needs. */
export type Permit = (needs?: Needs) => void

/**
 * What a task of tbx needs is granted unasked; of others, what hands out credentials must be granted by a flag.
 *
 * @throws TbxError of kind `usage` where `--allow-api` names no operation
 */
export function createPermit({ flags, permit }: Context, isShipped: boolean): Permit {
  const catalogue = openEveryEdition()
  const given = flags['allow-api']
  const allow = typeof given === 'string' ? parseAllowedApi(given, catalogue) : 'all'
  const credentials = flags['allow-credentials'] === true
  const grantNeeds = isShipped || flags['grant-needs'] === true
  return (needs) =>
    permit(
      createApiPermissions(
        { allow, credentials, grantNeeds, ...(needs?.operations && { needs: needs.operations }) },
        catalogue,
      ),
    )
}
