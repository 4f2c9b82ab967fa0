/**
 * JSON for people and their diffs: keys in the order of the alphabet, two spaces, a line break at the end. The same
 * value always gives the same text.
 *
 * @example sortedJson({ b: 1, a: [2] }) // '{\n  "a": [\n    2\n  ],\n  "b": 1\n}\n'
 */
export const sortedJson = (value: unknown): string => `${JSON.stringify(sorted(value), undefined, 2)}\n`

/** The same value with the keys of all its objects in the order of the alphabet. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
