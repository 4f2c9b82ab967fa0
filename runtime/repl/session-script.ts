import type { TypedInput } from './state.ts'

/**
 * The inputs as a script for `tbx run`: failed ones are left out, awaits are explicit, what was declared twice is
 * assigned the second time, and what a script lacks is said in a comment.
 *
 * @example sessionScript([{ text: 'api.auth.getUser()', explicit: 'await api.auth.getUser()', failed: false }])
 */
export function sessionScript(inputs: readonly TypedInput[]): string {
  const good = inputs.filter(({ failed }) => !failed).map(({ explicit }) => explicit.trim())
  const names = good.flatMap((text) => declaredBy(text))
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  const seen = new Set<string>()
  const lines = good.map((text) => {
    const [name] = declaredBy(text)
    const line = guarded(name !== undefined && twice.has(name) ? redeclared(text, seen.has(name)) : text)
    if (name !== undefined) seen.add(name)
    return usesResults(text) ? `// a script has no results of earlier inputs:\n${commented(line)}` : line
  })
  return `${['// typed at the prompt of tbx', ...lines].join('\n')}\n`
}

const DECLARATION = /^(?:const|let|var)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)(\s*:[^=]+)?\s*=/u

function declaredBy(text: string): string[] {
  const name = DECLARATION.exec(text)?.[1]
  return name === undefined ? [] : [name]
}

/** `any`, because the second value may be of another type. */
function redeclared(text: string, again: boolean): string {
  const [, name = ''] = DECLARATION.exec(text) ?? []
  return text.replace(DECLARATION, again ? `${name} =` : `let ${name}: any =`)
}

/** An input stood alone; in a file, the line before would take a parenthesis for its own. */
const guarded = (text: string): string => (/^[([`]/.test(text) ? `;${text}` : text)

const usesResults = (text: string): boolean => /(?<![\w$.'"])_(?:\d+|error)?(?![\w$'"])/.test(text)

const commented = (text: string): string => text.replace(/^/gm, '// ')

/** `3-9` or `4` of the inputs, counted from 1; all where nothing is said. */
export function chosen(inputs: readonly TypedInput[], range: string | undefined): readonly TypedInput[] | undefined {
  if (range === undefined) return inputs
  const [, first, last] = /^(\d+)(?:(?:-|\.\.)(\d+))?$/.exec(range) ?? []
  if (first === undefined) return undefined
  return inputs.slice(Number(first) - 1, Number(last ?? first))
}
