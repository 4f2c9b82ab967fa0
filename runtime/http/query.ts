import type { Query } from './types.ts'

/** `?a=1&b=x,y`, or nothing. Absent values are left out; a list is one parameter with commas, as ThingsBoard reads it. */
export function queryText(query: Query | undefined): string {
  if (query === undefined) return ''
  let text = ''
  for (const name in query) {
    const value = query[name]
    if (value === undefined || value === null) continue
    text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(valueText(value))}`
  }
  return text
}

const valueText = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(',') : String(value))
