import type { Flag } from './flag.ts'
import { GLOBAL_FLAGS } from './flags.ts'

/** The argument at that place among those that are neither a flag nor the value of one. */
export function wordAt(index: number, args: readonly string[], flags: readonly Flag[]): string | undefined {
  let left = index
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') return undefined
    if (takesValue(arg, flags)) i++
    else if ((!arg.startsWith('-') || arg === '-') && left-- === 0) return arg
  }
  return undefined
}

/** Whether the argument is a flag whose value is the next argument. */
export const takesValue = (arg: string, flags: readonly Flag[] = GLOBAL_FLAGS): boolean =>
  !arg.includes('=') &&
  flags.some(
    ({ name, aliases = [], value }) => value !== undefined && [name, ...aliases].some((one) => arg === `--${one}`),
  )
