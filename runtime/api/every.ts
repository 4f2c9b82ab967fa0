/**
 * The types of all editions, for scripts that talk to PE or Cloud: `import type { Api } from 'tbx/every'`. CE's facts go
 * first; what PE or Cloud adds to them may be left out.
 *
 * @example const { api } = (await connect('cloud')) as { api: Api }
 */
import type { ApiTools } from './create-api.ts'
import type { EveryNames } from './generated/every-names.ts'

export type * from './generated/every-entities.ts'

/** `api.<group>.<operation>` and `api.<operation>`, of every edition. */
export type Api = EveryNames & ApiTools<Api>
