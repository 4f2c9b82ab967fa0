import { alarmCountShape, alarmQueryShape, countQueryShape, dataQueryShape, keyShape } from '../queries/shapes.ts'
import {
  bool,
  count,
  entityId,
  type Field,
  flag,
  isObject,
  listOf,
  long,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../wire/shape.ts'

/** A command with its number; the other fields depend on its type. */
export type Command = { type: string; cmdId: number; [field: string]: unknown }

/** Messages are read strictly: a field that nobody knows spoils all of it. */
function strict<S extends Shape>(shape: S) {
  const read = object(shape)
  return (value: unknown) => {
    if (!isObject(value) || Object.keys(value).some((name) => !Object.hasOwn(shape, name)))
      throw new TypeError('Failed to parse the payload')
    return read(value)
  }
}

const series = {
  interval: count,
  intervalType: oneOf('MILLISECONDS', 'WEEK', 'WEEK_ISO', 'MONTH', 'QUARTER'),
  timeZoneId: text,
  limit: count,
  agg: oneOf('MIN', 'MAX', 'AVG', 'SUM', 'COUNT', 'NONE'),
}
const place = { entityType: text, entityId: text, keys: text, scope: text, unsubscribe: flag }
const range = { keys: listOf(text), startTs: count, ...series, fetchLatestPreviousPoint: bool }
const agg = {
  id: long,
  key: text,
  agg: series.agg,
  previousStartTs: long,
  previousEndTs: long,
  previousValueOnly: flag,
}
const aggKeys = { keys: listOf(object(agg)), startTs: count }

export const historyCommand = strict({ ...range, endTs: count })
export const seriesCommand = strict({ ...range, timeWindow: count })
export type RangeCommand = ReturnType<typeof historyCommand>
export type WindowCommand = ReturnType<typeof seriesCommand>

const FIELDS: Record<string, Record<string, Field>> = {
  ATTRIBUTES: { ...place, startTs: count, timeWindow: count, ...series },
  TIMESERIES: { ...place, startTs: count, timeWindow: count, ...series },
  TIMESERIES_HISTORY: { ...place, startTs: count, endTs: count, ...series },
  ENTITY_DATA: {
    query: optional(dataQueryShape),
    historyCmd: optional(historyCommand),
    latestCmd: optional(strict({ keys: listOf(keyShape) })),
    tsCmd: optional(seriesCommand),
    aggHistoryCmd: optional(strict({ ...aggKeys, endTs: count })),
    aggTsCmd: optional(strict({ ...aggKeys, timeWindow: count })),
  },
  ENTITY_COUNT: { query: optional(countQueryShape) },
  ALARM_DATA: { query: optional(alarmQueryShape) },
  ALARM_COUNT: { query: optional(alarmCountShape) },
  ALARM_STATUS: { originatorId: entityId, typeList: listOf(text), severityList: listOf(text) },
  NOTIFICATIONS: { limit: count, types: listOf(text) },
  NOTIFICATIONS_COUNT: {},
  MARK_NOTIFICATIONS_AS_READ: { notifications: listOf(text) },
  MARK_ALL_NOTIFICATIONS_AS_READ: {},
  ENTITY_DATA_UNSUBSCRIBE: {},
  ENTITY_COUNT_UNSUBSCRIBE: {},
  ALARM_DATA_UNSUBSCRIBE: {},
  ALARM_COUNT_UNSUBSCRIBE: {},
  ALARM_STATUS_UNSUBSCRIBE: {},
  NOTIFICATIONS_UNSUBSCRIBE: {},
}

function readCommand(type: string, value: unknown): Command {
  const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined
  if (!fields) throw new TypeError('Failed to parse the payload')
  return { ...strict({ type: text, cmdId: count, ...fields })(value), type } as unknown as Command
}

const authCmd = strict({ type: text, cmdId: count, token: text })
const general = strict({
  authCmd: optional(authCmd),
  cmds: listOf((value) => readCommand(isObject(value) ? String(value.type) : '', value)),
})

export function readGeneral(message: unknown): Command[] {
  return general(message).cmds ?? []
}

/** Lists by the kind of command, as the older addresses have them. */
export function readTelemetry(message: unknown): Command[] {
  return readLists(message, LISTS)
}

export function readNotifications(message: unknown): Command[] {
  return readLists(message, SINGLE)
}

function readLists(message: unknown, types: Record<string, string>): Command[] {
  if (!isObject(message)) throw new TypeError('Failed to parse the payload')
  return Object.entries(message).flatMap(([name, value]) => {
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (type === undefined) throw new TypeError('Failed to parse the payload')
    const list = Array.isArray(value) ? value : value === null ? [] : [value]
    return list.map((one) => readCommand(type, one))
  })
}

const LISTS: Record<string, string> = {
  attrSubCmds: 'ATTRIBUTES',
  tsSubCmds: 'TIMESERIES',
  historyCmds: 'TIMESERIES_HISTORY',
  entityDataCmds: 'ENTITY_DATA',
  entityDataUnsubscribeCmds: 'ENTITY_DATA_UNSUBSCRIBE',
  alarmDataCmds: 'ALARM_DATA',
  alarmDataUnsubscribeCmds: 'ALARM_DATA_UNSUBSCRIBE',
  entityCountCmds: 'ENTITY_COUNT',
  entityCountUnsubscribeCmds: 'ENTITY_COUNT_UNSUBSCRIBE',
  alarmCountCmds: 'ALARM_COUNT',
  alarmCountUnsubscribeCmds: 'ALARM_COUNT_UNSUBSCRIBE',
  alarmStatusCmds: 'ALARM_STATUS',
  alarmStatusUnsubscribeCmds: 'ALARM_STATUS_UNSUBSCRIBE',
}
const SINGLE: Record<string, string> = {
  unreadCountSubCmd: 'NOTIFICATIONS_COUNT',
  unreadSubCmd: 'NOTIFICATIONS',
  markAsReadCmd: 'MARK_NOTIFICATIONS_AS_READ',
  markAllAsReadCmd: 'MARK_ALL_NOTIFICATIONS_AS_READ',
  unsubCmd: 'NOTIFICATIONS_UNSUBSCRIBE',
}
