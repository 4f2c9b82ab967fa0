/** A release of ThingsBoard, as its system info says it: '4.3.1.3'. */
export type Release = string

export const NEWEST: Release = '4.3.1.3'
const OLDEST: Release = '3.6.4'

/** @throws RangeError for a release whose routes are not known */
export function checkRelease(release: Release): Release {
  if (/^\d+(\.\d+){1,3}$/.test(release) && !isBefore(release, OLDEST) && !isBefore(NEWEST, release)) return release
  throw new RangeError(`MiniBoard knows the releases from ${OLDEST} to ${NEWEST}, not '${release}'`)
}

export function isBefore(release: Release, other: Release): boolean {
  const [a, b] = [release, other].map((text) => text.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
