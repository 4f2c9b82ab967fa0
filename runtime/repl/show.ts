import type { Host } from '../host.ts'
import type { Format } from '../output/format.ts'
import { render } from '../output/render.ts'
import { isPage } from '../output/shape.ts'
import { writePaged } from './pager.ts'
import type { PromptState } from './state.ts'
import { transcribe } from './transcript.ts'

export interface ShowOptions {
  readonly host: Host
  readonly state: PromptState
  readonly format: Format
  readonly color: boolean
  /** Shows rows that are still coming. */
  readonly stream: (value: unknown) => Promise<void>
}

export interface Shown {
  readonly format?: Format
  /** Nothing is cut to the width of the terminal. */
  readonly wide?: boolean
}

export type Show = (value: unknown, shown?: Shown) => Promise<void>

const COMMON_WIDTH = 80

/** Shows results, remembers the last one and the page it is, and keeps the transcript. */
export function createShow({ host, state, format: usual, color, stream }: ShowOptions): Show {
  return async (value, { format = usual, wide = false } = {}) => {
    if (value === undefined) return
    remember(value)
    if (isStream(value)) return stream(value)
    const columns = wide ? undefined : host.stdout.columns || COMMON_WIDTH
    const text = await render(value, { format, columns, color, terminal: true })
    const note =
      format === 'table' && isPage(value) && value.hasNext && state.page ? 'type more for the next page\n' : ''
    writePaged(host, text + note)
    transcribe(host, state, 'text', text)
  }

  function remember(value: unknown): void {
    state.last = value
    if (!isPage(value)) return
    if (state.exchange && state.exchange.status === 200) state.page = state.exchange.call
  }
}

const isStream = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || value instanceof Uint8Array)
