import type { Layer, Send } from './types.ts'

/** Puts layers round a `Send`, the outermost first. Absent layers (`undefined`) are left out. */
export function stack(layers: readonly (Layer | undefined)[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (layer ? layer(next) : next), send)
}
