/** The forms that a result is written in; apart from the code that writes, for those who only name them. */
export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const
export type Format = (typeof FORMATS)[number]
