import type { Chain } from './chains.ts'

/** A script file as it runs. It is plain data, so that it can be kept on disk and sent to another process. */
export interface Compiled {
  /** The body of a CommonJS module; `import(…)` and `import.meta` are the names in javascript.ts. */
  readonly text: string
  /** Source map as JSON; without one the places are those of the file. */
  readonly map?: string
  /** It has a top-level `await`. */
  readonly async: boolean
  /** What it imports before anything else, in order. */
  readonly imports: readonly string[]
  readonly chains: readonly Chain[]
}
