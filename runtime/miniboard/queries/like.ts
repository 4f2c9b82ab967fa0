/** A pattern of SQL's LIKE: `%` any text, `_` any character. */
export function toLike(pattern: string, ignoreCase: boolean): (text: string) => boolean {
  const source = pattern.replaceAll(/[\s\S]/g, (c) =>
    c === '%' ? '[\\s\\S]*' : c === '_' ? '[\\s\\S]' : c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  )
  const regex = new RegExp(`^${source}$`, ignoreCase ? 'iu' : 'u')
  return (text) => regex.test(text)
}
