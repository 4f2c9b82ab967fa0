/**
 * What bash hands over, put together again. It takes `=` and `@` for words of their own (COMP_WORDBREAKS): `--output=js`
 * comes as three words, of which the last is replaced; `@file` comes as two, and both are replaced (`@` is one of
 * readline's special prefixes).
 *
 * @example bashWords(['--body', '@', 'dev']) // ['--body', '@dev']
 */
export function bashWords(given: readonly string[]): string[] {
  const words: string[] = []
  for (const [index, word] of given.entries()) {
    const before = given[index - 1]
    const isSign = word === '=' && before?.startsWith('--') === true
    if (before === '@') words.splice(-1, 1, `@${word}`)
    else if (!isSign) words.push(word)
    else if (index === given.length - 1) words.push('')
  }
  return words
}
