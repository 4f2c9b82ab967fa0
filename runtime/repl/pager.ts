import { spawnSync } from 'node:child_process'
import type { Host } from '../host.ts'

/** Writes text to the terminal; what is longer than the screen goes through the pager, where there is one. */
export function writePaged({ stdout, env }: Pick<Host, 'stdout' | 'env'>, text: string): void {
  const { rows = 0 } = stdout as { rows?: number }
  const [command, ...args] = (env.PAGER ?? 'less -RFX').split(' ').filter(Boolean)
  const fits = rows === 0 || text.split('\n').length < rows
  if (fits || !stdout.isTTY || env.TERM === 'dumb' || command === undefined || !page(command, args, text))
    stdout.write(text)
}

/** Whether the pager was there. */
function page(command: string, args: readonly string[], text: string): boolean {
  const { error } = spawnSync(command, args, { input: text, stdio: ['pipe', 'inherit', 'inherit'] })
  return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE'
}
