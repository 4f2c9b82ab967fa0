export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Bytes that can be read more than once. */
export type Bytes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export interface Found {
  readonly encoding: Encoding
  /** There is no mark and it is no UTF-8 either: the most likely one was taken. */
  readonly guessed?: true
}

/** Which encoding a text file is in: by its byte order mark, by the zeros of UTF-16, UTF-8 where it is that, else Latin-1. */
export async function findEncoding(bytes: Bytes): Promise<Found> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const part of bytes()) {
      const marked = isFirst ? fromStart(part) : undefined
      if (marked) return marked
      isFirst = false
      utf8.decode(part, { stream: true })
    }
    utf8.decode()
    return { encoding: 'utf-8' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    return { encoding: 'windows-1252', guessed: true }
  }
}

function fromStart(part: Uint8Array): Found | undefined {
  const [one, two] = part
  if (one === 0xff && two === 0xfe) return { encoding: 'utf-16le' }
  if (one === 0xfe && two === 0xff) return { encoding: 'utf-16be' }
  // in text of Latin letters every other byte of UTF-16 is 0
  const start = part.subarray(0, 512)
  const zeros = [0, 1].map((odd) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length)
  const [even = 0, odd = 0] = zeros
  if (even === 0 && odd > start.length / 4) return { encoding: 'utf-16le', guessed: true }
  return odd === 0 && even > start.length / 4 ? { encoding: 'utf-16be', guessed: true } : undefined
}

/** The text, piece by piece, without its byte order mark. */
export async function* decode(bytes: Bytes, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding)
  for await (const part of bytes()) yield decoder.decode(part, { stream: true })
  yield decoder.decode()
}
