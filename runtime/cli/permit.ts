import { openEveryEdition } from '../api/mod.ts'
import { TbxError } from '../errors.ts'
import type { Needs } from '../script/define-task.ts'
import { parseAllowedApi } from '../script/permissions/api-grants.ts'
import { createApiPermissions } from '../script/permissions/api-permissions.ts'
import type { Context } from './context.ts'

/** Settles what a script may do with `api`, from the flags and, where it is a task, its needs. */
export type Permit = (needs?: Needs) => void

/**
 * What a task of tbx needs is granted unasked; of others, what hands out credentials must be granted by a flag.
 *
 * @throws TbxError of kind `usage` where `--allow-api` names no operation, or a flag looks like one of permissions
 */
export function createPermit({ words, flags, permit }: Context, isShipped: boolean): Permit {
  refuseUnknown(words)
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

/** What is no flag of tbx would go to the script, and the user would believe that something is forbidden or allowed. */
function refuseUnknown(words: readonly string[]): void {
  const [flag] = words.find((word) => /^--(?:allow|grant|deny)-/.test(word))?.split('=') ?? []
  if (flag === undefined) return
  throw new TbxError('usage', `cannot use ${flag}: tbx run has no such flag, and a script may have none of that name`, {
    hint: 'see: tbx run --help',
  })
}
