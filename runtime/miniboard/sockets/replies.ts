import { type Kv, kvText } from '../telemetry/kv.ts'

type Pair = [number, string | null]

/** The older form of a reply: pairs of time and text by key. */
export function values(cmdId: number, data: Record<string, Pair[]>) {
  const latestValues = Object.fromEntries(Object.entries(data).map(([key, pairs]) => [key, pairs.at(-1)?.[0] ?? 0]))
  return { subscriptionId: cmdId, errorCode: 0, errorMsg: null, data, latestValues }
}

export function failure(cmdId: number, errorCode: number, errorMsg: string | null) {
  return { subscriptionId: cmdId, errorCode, errorMsg, data: null, latestValues: {} }
}

/** A command that is not carried out. */
export class CommandRefusal extends Error {
  readonly errorCode: number

  constructor(errorCode: number, text: string) {
    super(text)
    this.errorCode = errorCode
  }
}

export const refused = (errorCode: number, text: string) => new CommandRefusal(errorCode, text)

/** Whose command it was cannot be read: the number is always this. */
export const PARSE_FAILURE = failure(1, 2, 'Failed to parse the payload')

export const pair = ({ ts, kv }: { ts: number; kv: Kv }): Pair => [ts, kvText(kv)]

/** The newer form of a reply. */
export function update(cmdId: number, cmdUpdateType: string, more: object) {
  return { cmdId, errorCode: 0, errorMsg: null, cmdUpdateType, ...more }
}
