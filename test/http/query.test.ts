import { expect, test } from '@jest/globals'
import { queryText } from '../../runtime/http/query.ts'

test.each<[string, Record<string, unknown> | undefined, string]>([
  ['nothing', undefined, ''],
  ['absent values', { a: undefined, b: null }, ''],
  ['texts', { a: 'ä&', b: 0, c: false }, '?a=%C3%A4%26&b=0&c=false'],
  ['a list', { a: ['x', 'y'] }, '?a=x%2Cy'],
  ['a list with a comma in it', { a: ['x,y', 'z'] }, '?a=x%2Cy&a=z'],
  ['telemetry keys', { key: ['x', 'y'], keys: ['x', 'y'] }, '?key=x&key=y&keys=x%2Cy'],
  ['an empty list', { a: [], key: [] }, '?a='],
])('queryText() writes %s', (_what, query, text) => {
  expect(queryText(query)).toBe(text)
})
