/** How the values of a simulated device go. */
export const SHAPES = ['sine', 'walk', 'saw', 'random', 'steps'] as const
export type Shape = (typeof SHAPES)[number]

export interface ShapeOptions {
  readonly min: number
  readonly max: number
  /** Devices and keys with other seeds go otherwise. */
  readonly seed: number
}

const HOUR = 3_600_000

/**
 * A curve: the value at a time, in ms since 1970, always the same one. `sine` and `saw` have a period of an hour, `steps`
 * stay for ten minutes, `walk` goes to and fro without jumps.
 *
 * @example shapeOf('sine', { min: 15, max: 30, seed: 1 })(Date.now()) // 21.37
 */
export function shapeOf(shape: Shape, { min, max, seed }: ShapeOptions): (ts: number) => number {
  const phase = noise(seed)
  const curves: Record<Shape, (ts: number) => number> = {
    sine: (ts) => (1 + Math.sin(2 * Math.PI * (ts / HOUR + phase))) / 2,
    saw: (ts) => (ts / HOUR + phase) % 1,
    random: (ts) => noise(ts + seed),
    steps: (ts) => noise(Math.floor(ts / (HOUR / 6)) + seed),
    walk: (ts) => walk(ts, seed),
  }
  return (ts) => Math.round((min + (max - min) * curves[shape](ts)) * 100) / 100
}

/** Three noises of ever shorter step, each joined by lines. */
function walk(ts: number, seed: number): number {
  let value = 0
  for (const [share, step] of [
    [0.6, HOUR],
    [0.3, HOUR / 6],
    [0.1, HOUR / 60],
  ] as const) {
    const at = ts / step
    const [before, rest] = [Math.floor(at), at % 1]
    value += share * (noise(before + seed) * (1 - rest) + noise(before + 1 + seed) * rest)
  }
  return value
}

/** From 0 up to 1, by no rule that one could see. */
function noise(number: number): number {
  const mixed = Math.sin(number * 12.9898 + 78.233) * 43_758.5453
  return mixed - Math.floor(mixed)
}
