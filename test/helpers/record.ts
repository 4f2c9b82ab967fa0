import { appendFileSync } from 'node:fs'

/** Notes what a program printed, for the search for secrets at the end of `npm test`. */
export function record(text: string): void {
  const file = process.env.TBX_TEST_RECORD
  if (file !== undefined) appendFileSync(file, text)
}
