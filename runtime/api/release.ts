/**
 * Whether one release of ThingsBoard came before another: `4.3.1.2` before `4.3.1.10` before `4.4.0-SNAPSHOT`. What is
 * missing counts as 0; what follows the numbers (`PE`, `-SNAPSHOT`) does not count.
 *
 * @example isOlder('3.9.1', '4.3.1.2') // true
 */
export function isOlder(release: string, than: string): boolean {
  const [a, b] = [numbersOf(release), numbersOf(than)]
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

const numbersOf = (release: string) => (/^\d+(?:\.\d+)*/.exec(release)?.[0] ?? '').split('.').map(Number)
