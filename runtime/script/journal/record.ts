/** What stands in a journal, a line each. No record holds a secret. */
export type JournalRecord = RunRecord | BeginRecord | EndRecord | ResumedRecord | OverRecord

/** The first line. */
export interface RunRecord {
  readonly kind: 'run'
  readonly id: string
  /** The task or the file. */
  readonly name: string
  /** Its arguments; absent where they held a secret. */
  readonly args?: readonly string[]
  readonly cwd: string
  readonly url: string
  /** ms since 1970, as all times. */
  readonly at: number
}

/** A change that is about to be sent. */
export interface BeginRecord {
  readonly kind: 'begin'
  /** Its number in the journal. */
  readonly n: number
  /** Tells what is sent, and for which item: see `fingerprint`. */
  readonly key: string
  /** Tells what is sent, whatever the item. */
  readonly sent: string
  readonly operation: string
  readonly path: string
  readonly item?: string
  /** Name or title of what it would create. */
  readonly name?: string
  /** The server's clock before it was sent. */
  readonly server?: number
  readonly at: number
}

/** What became of it. */
export interface EndRecord {
  readonly kind: 'end'
  readonly n: number
  readonly outcome: 'done' | 'failed' | 'unknown'
  readonly status?: number
  readonly error?: string
  /** The answer's text, where it is short and holds no secret. */
  readonly answer?: string
  /** Id of the entity that was answered. */
  readonly id?: string
  readonly at: number
}

export interface ResumedRecord {
  readonly kind: 'resumed'
  readonly at: number
}

/** The run came to its end. */
export interface OverRecord {
  readonly kind: 'over'
  readonly exitCode: number
  /** How many items were done, skipped, failed. */
  readonly counts?: string
  readonly at: number
}
