import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { LiveCommand } from './types.ts'

/** A command with its number. */
export type NumberedCommand = LiveCommand & { readonly cmdId: number }

/** How the older addresses call the list of each type; a type without one came later. */
const LISTS: Readonly<Record<string, string>> = {
  ATTRIBUTES: 'attrSubCmds',
  TIMESERIES: 'tsSubCmds',
  TIMESERIES_HISTORY: 'historyCmds',
  ENTITY_DATA: 'entityDataCmds',
  ENTITY_DATA_UNSUBSCRIBE: 'entityDataUnsubscribeCmds',
  ENTITY_COUNT: 'entityCountCmds',
  ENTITY_COUNT_UNSUBSCRIBE: 'entityCountUnsubscribeCmds',
  ALARM_DATA: 'alarmDataCmds',
  ALARM_DATA_UNSUBSCRIBE: 'alarmDataUnsubscribeCmds',
  ALARM_COUNT: 'alarmCountCmds',
  ALARM_COUNT_UNSUBSCRIBE: 'alarmCountUnsubscribeCmds',
  ALARM_STATUS: 'alarmStatusCmds',
  ALARM_STATUS_UNSUBSCRIBE: 'alarmStatusUnsubscribeCmds',
}

const TYPES = [
  ...['ATTRIBUTES', 'TIMESERIES', 'TIMESERIES_HISTORY', 'ENTITY_DATA', 'ENTITY_COUNT'],
  ...['ALARM_DATA', 'ALARM_COUNT', 'ALARM_STATUS', 'NOTIFICATIONS', 'NOTIFICATIONS_COUNT'],
]

/** The server closes the connection at a longer message, bytes; a token and its command share one. */
const LONGEST = 30_000

/** Refuses what would end the connection, and with it what others subscribed to; everything here only reads. */
export function checkCommand(command: LiveCommand): void {
  if (!TYPES.includes(command.type)) {
    const near = nearest(String(command.type), TYPES)
    throw new TbxError('usage', `cannot subscribe to '${command.type}': it is one of ${TYPES.join(', ')}`, {
      ...(near !== undefined && { hint: `did you mean ${near}?` }),
    })
  }
  const size = Buffer.byteLength(JSON.stringify(command))
  if (size <= LONGEST) return
  throw new TbxError('usage', `cannot subscribe to '${command.type}': its ${size} bytes are more than ${LONGEST}`, {
    hint: 'name fewer entities or keys at once: the server takes no longer message',
  })
}

/** What ends a subscription at the server; nothing where there is none that goes on. */
export function endOf(command: NumberedCommand): NumberedCommand | undefined {
  const { type, cmdId } = command
  if (type === 'TIMESERIES_HISTORY') return undefined
  if (type === 'ATTRIBUTES' || type === 'TIMESERIES') return { ...command, unsubscribe: true }
  return { type: type === 'NOTIFICATIONS_COUNT' ? 'NOTIFICATIONS_UNSUBSCRIBE' : `${type}_UNSUBSCRIBE`, cmdId }
}

/** The text of a message; with the value of the authorization header it is the first one. */
export function messageText(commands: readonly NumberedCommand[], authorization?: string): string {
  if (authorization === undefined) return JSON.stringify({ cmds: commands })
  const [scheme, secret] = authorization.split(' ')
  const key = scheme === 'ApiKey' ? 'apiKey' : 'token'
  return JSON.stringify({ authCmd: { cmdId: 0, [key]: secret }, cmds: commands })
}

/** The same for the addresses of servers before `/api/ws`. */
export function olderMessageText({ type, ...command }: NumberedCommand): string {
  const list = LISTS[type]
  if (list !== undefined) return JSON.stringify({ [list]: [command] })
  throw new TbxError('usage', `cannot subscribe to '${type}': this server is older than that`)
}
