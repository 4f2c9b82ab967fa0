import { badRequest } from '../wire/refusal.ts'
import { parseUuid } from '../wire/uuid.ts'
import { SEARCH_STATUSES, SEVERITIES, STATUSES } from './alarm.ts'
import type { AlarmSelection } from './lists.ts'

export function olderSelection({
  searchStatus,
  status,
  assigneeId,
}: {
  searchStatus?: string | undefined
  status?: string | undefined
  assigneeId?: string | undefined
}): Pick<AlarmSelection, 'statuses' | 'severities' | 'types' | 'assignee'> {
  const search = searchStatus ? enumOf('AlarmSearchStatus', SEARCH_STATUSES, searchStatus) : undefined
  const exact = status ? enumOf('AlarmStatus', STATUSES, status) : undefined
  if (search && exact)
    throw badRequest(
      "Invalid alarms search query: Both parameters 'searchStatus' and 'status' can't be specified at the same time!",
    )
  return {
    statuses: search ? [search] : exact ? exact.split('_') : [],
    severities: [],
    types: [],
    assignee: assigneeId ? parseUuid(assigneeId) : undefined,
  }
}

export function newerSelection({
  statusList = [],
  severityList = [],
  typeList = [],
  assigneeId,
}: {
  statusList?: string[] | undefined
  severityList?: string[] | undefined
  typeList?: string[] | undefined
  assigneeId?: string | undefined
}) {
  return {
    statuses: statusList.filter(Boolean).map((status) => enumOf('AlarmSearchStatus', SEARCH_STATUSES, status)),
    severities: severityList.filter(Boolean).map((severity) => enumOf('AlarmSeverity', SEVERITIES, severity)),
    types: typeList.filter(Boolean),
    assignee: assigneeId ? parseUuid(assigneeId) : undefined,
  }
}

export function enumOf<T extends string>(javaType: string, names: readonly T[], name: string): T {
  if (names.includes(name as T)) return name as T
  throw badRequest(`No enum constant org.thingsboard.server.common.data.alarm.${javaType}.${name}`)
}

export function timesOf({ startTime, endTime }: { startTime?: number | undefined; endTime?: number | undefined }) {
  return { from: startTime, to: endTime }
}
