/** Width of a clean line on a terminal, in columns. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** The line cut to a width, its end marked by `…`. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let room = width - 1
  let end = 0
  for (const character of text) {
    room -= widthOfCharacter(character)
    if (room < 0) break
    end += character.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

function widthOfCharacter(character: string): number {
  if (/^[\p{M}\p{Cf}]/u.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
