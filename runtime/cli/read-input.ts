import type { Host } from '../host.ts'

/** Silence on stdin after which it is said what tbx waits for, ms. */
const PATIENCE = 2_000

/** All that comes in on stdin, as text. */
export async function readInput({ stdin, clock }: Host, say: (text: string) => void, what = 'code'): Promise<string> {
  const chunks: Buffer[] = []
  const cancel = clock.after(PATIENCE, () => say(`tbx: reading ${what} from stdin (end with Ctrl-D)`), { hold: false })
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array | string))
  } finally {
    cancel()
  }
  return Buffer.concat(chunks).toString('utf8')
}
