import { onAbort } from '../abort.ts'
import { stopped } from '../errors.ts'
import type { NumberedCommand } from './commands.ts'
import type { LiveMessage, SubscribeOptions } from './types.ts'

/** Messages that wait to be read, of one subscription; then the connection is paused. */
export const FULL = 1_000

export interface Subscription {
  readonly command: NumberedCommand
  /** The server has answered it on this connection. */
  answered: boolean
  push(message: LiveMessage): void
  /** Reading ends with this error, once what came before has been read; without one it simply ends. */
  end(error?: unknown): void
  waiting(): number
  say(text: string): void
  messages(): AsyncGenerator<LiveMessage, void, undefined>
}

/** Messages between the connection and who reads them; `onRead` is told of each that was taken out. */
export function createSubscription(
  command: NumberedCommand,
  { signal, say, onRead }: SubscribeOptions & { readonly onRead: () => void },
): Subscription {
  const queue: LiveMessage[] = []
  let ended: { readonly error?: unknown } | undefined
  let wake = () => {}
  const subscription: Subscription = {
    command,
    answered: false,
    push(message) {
      if (!ended) queue.push(message)
      wake()
    },
    end(error) {
      ended ??= { error }
      wake()
    },
    waiting: () => queue.length,
    say: (text) => say?.(text),
    async *messages() {
      const release = onAbort(signal, () => subscription.end(stopped('the subscription')))
      try {
        while (true) {
          const message = signal?.aborted ? undefined : queue.shift()
          if (message !== undefined) {
            onRead()
            yield message
          } else if (ended) break
          else
            await new Promise<void>((done) => {
              wake = done
            })
        }
        if (ended.error !== undefined) throw ended.error
      } finally {
        release()
      }
    },
  }
  return subscription
}
