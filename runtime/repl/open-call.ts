/** The call of an operation that the cursor stands in. */
export interface OpenCall {
  /** `device.getDeviceById`, or a bare `getDeviceById`. */
  readonly path: string
  /** Texts of the arguments before the one that is being typed. */
  readonly before: readonly string[]
  /** What is typed of the argument so far; inside its braces, of the entry there. */
  readonly text: string
  /** The cursor stands in the braces of an argument; the names that are given there already. */
  readonly given?: readonly string[]
}

const OPERATION = /\bapi\??\.([\w$]+(?:\??\.[\w$]+)?)$/
const METHODS = /\??\.(?:all|pages|curl)$/

interface Bracket {
  readonly opener: string
  readonly at: number
  readonly commas: number[]
}

/**
 * Finds out, from what stands before the cursor, which operation is being called and how far its arguments have come.
 *
 * @example openCall("api.device.getDeviceById('Ther")?.text // "'Ther"
 */
export function openCall(line: string): OpenCall | undefined {
  const open = openBrackets(line)
  const at = open.findLastIndex(({ opener, at: place }) => opener === '(' && operationBefore(line, place) !== undefined)
  const call = open[at]
  if (!call || open.length > at + 2) return undefined
  const path = operationBefore(line, call.at) as string
  const inner = open[at + 1]
  const cuts = [call.at, ...call.commas]
  const before = cuts.slice(0, -1).map((from, index) => line.slice(from + 1, cuts[index + 1]).trim())
  if (!inner) return { path, before, text: line.slice((cuts.at(-1) ?? 0) + 1).trimStart() }
  if (inner.opener !== '{') return undefined
  const entries = [inner.at, ...inner.commas]
  const text = line.slice((entries.at(-1) ?? 0) + 1).trimStart()
  const given = [...line.slice(inner.at, entries.at(-1)).matchAll(/([\w$]+)\s*:/g)].map(([, name = '']) => name)
  return { path, before, text, given }
}

function operationBefore(line: string, at: number): string | undefined {
  return OPERATION.exec(line.slice(0, at).replace(METHODS, ''))?.[1]?.replace('?', '')
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Brackets that are not closed, outermost first; what stands in quotes does not count. */
function openBrackets(line: string): Bracket[] {
  const open: Bracket[] = []
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string
    if (quote !== '') {
      if (char === '\\') at++
      else if (char === quote) quote = ''
    } else if (/['"`]/.test(char)) quote = char
    else if (/[([{]/.test(char)) open.push({ opener: char, at, commas: [] })
    else if (char === ',') open.at(-1)?.commas.push(at)
    else if (CLOSERS[char] === open.at(-1)?.opener) open.pop()
  }
  return open
}
