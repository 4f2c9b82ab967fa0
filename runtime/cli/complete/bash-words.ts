/** What bash hands over, put together again, and how much of a candidate's beginning bash holds already. */
export interface BashWords {
  readonly words: readonly string[]
  readonly cut: number
}

/**
 * Bash takes `=` and `@` for words of their own (COMP_WORDBREAKS): `--output=js` comes as three words, `@file` as two, and
 * only what stands behind the sign is replaced.
 *
 * @example bashWords(['--body', '@', 'dev']) // { words: ['--body', '@dev'], cut: 1 }
 */
export function bashWords(given: readonly string[]): BashWords {
  const words: string[] = []
  for (const [index, word] of given.entries()) {
    const before = given[index - 1]
    const isSign = word === '=' && before?.startsWith('--') === true
    if (before === '@') words.splice(-1, 1, `@${word}`)
    else if (!isSign) words.push(word)
    else if (index === given.length - 1) words.push('')
  }
  const cut = words.at(-1)?.startsWith('@') && given.slice(-2).includes('@') ? 1 : 0
  return { words, cut }
}
