/**
 * The candidate that `name` was most likely meant to be, or none that is near enough. Only letters and digits count, in
 * either case; a name that is a part of a candidate, or the other way round, is near.
 *
 * @example
 *   nearest('getTenatDevices', ['getTenantDevices', 'getUser']) // 'getTenantDevices'
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = toKey(name)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = distanceOf(wanted, toKey(candidate), least)
    if (distance >= least) continue
    least = distance
    best = candidate
  }
  return best
}

const toKey = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Shortest part of a name that counts as a hint. */
const MIN_PART = 3

function distanceOf(wanted: string, candidate: string, limit: number): number {
  if (wanted === candidate) return 0
  const far = Math.abs(wanted.length - candidate.length)
  const parts = isPart(wanted, candidate) || isPart(candidate, wanted)
  // a part costs little, the longer the rest the more; it never beats a single wrong letter
  const asPart = parts ? 1.5 + far / 100 : Number.POSITIVE_INFINITY
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))
  if (far > allowed || far >= limit) return asPart
  const edits = editsBetween(wanted, candidate)
  return Math.min(asPart, edits <= allowed ? edits : Number.POSITIVE_INFINITY)
}

const isPart = (part: string, whole: string) => part.length >= MIN_PART && whole.includes(part)

/** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, { row, last, beforeLast }))
    beforeLast = last
    last = row
  }
  return last[b.length] as number
}

interface Rows {
  readonly row: readonly number[]
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function cheapest(a: string, b: string, i: number, j: number, { row, last, beforeLast }: Rows): number {
  const at = (line: readonly number[], index: number) => line[index] as number
  const same = a[i - 1] === b[j - 1]
  const edit = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(edit, at(beforeLast, j - 2) + 1) : edit
}
