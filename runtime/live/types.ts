/** What is subscribed to, as the server's WebSocket API has it, without `cmdId`: `{ type: 'ENTITY_DATA', query, latestCmd }`. */
export interface LiveCommand {
  readonly type: string
  readonly [field: string]: unknown
}

/** What the server sends, as it sends it: `data` or `update`, `count`, `active`, … by the command's type. */
export type LiveMessage = Readonly<Record<string, unknown>>

export interface SubscribeOptions {
  /** Ends the subscription. */
  readonly signal?: AbortSignal
  /** Ends by itself after so many ms. */
  readonly for?: number
  /** Told in a sentence that the connection was lost, and that it is there again. */
  readonly say?: (text: string) => void
}

/** What the server tells by itself; one WebSocket for all subscriptions. */
export interface Live {
  /**
   * What the server answers to a command, and what it tells from then on. It begins when it is first read, and ends when
   * it is left. A connection that was lost is opened anew, and the command sent again: then the server first sends
   * the present state once more. Whoever reads more slowly than the server sends slows the connection down.
   *
   * @throws TbxError: `usage` for a command that is none, `validation` or `permission` where the server refuses it, `auth`
   *   where the session has no token that is taken, `network` where there never was a connection, `aborted`
   */
  subscribe(command: LiveCommand, options?: SubscribeOptions): AsyncIterable<LiveMessage>
  /** Ends all subscriptions. */
  close(): void
}
