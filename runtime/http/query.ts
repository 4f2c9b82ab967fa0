import type { Query } from './types.ts'

/**
 * `?a=1&b=x,y`, or nothing. Absent values are left out. A list is one parameter with commas, as ThingsBoard reads it; it
 * is repeated where an element holds a comma itself, and for telemetry keys, which it does not split: `?key=x&key=y,z`.
 */
export function queryText(query: Query | undefined): string {
  if (query === undefined) return ''
  let text = ''
  for (const name in query) {
    const value = query[name]
    if (value === undefined || value === null) continue
    for (const one of valuesOf(name, value)) {
      text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(one)}`
    }
  }
  return text
}

function valuesOf(name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [String(value)]
  const texts = value.map(String)
  return name === 'key' || texts.some((text) => text.includes(',')) ? texts : [texts.join(',')]
}
