/**
 * The value of a JSON text. Integers that a JavaScript number cannot hold exactly come as strings; everything else is
 * as `JSON.parse` gives it, which also does the work wherever no number is that long.
 *
 * @throws SyntaxError, as a rejection, where the text is no JSON
 * @example await parseJson('{"ts":1767000000000,"count":9007199254740993}') // { ts: 1767000000000, count: '9007199254740993' }
 */
export async function parseJson(text: string): Promise<unknown> {
  return hasLongInteger(text) ? parseLossless(text) : JSON.parse(text)
}

/** 2^53 has 16 digits. */
const LONG = 16

/** Its parser is loaded by those who need it: few answers hold such numbers, and it is ten times slower. */
async function parseLossless(text: string): Promise<unknown> {
  const { isInteger, parse } = await import('lossless-json')
  return parse(text, null, (digits) => {
    const number = Number(digits)
    return Number.isSafeInteger(number) || !isInteger(digits) ? number : digits
  })
}

/**
 * Whether an integer of 16 digits or more may stand in the text. A run that long covers one of any 16 positions in a
 * row, so one in 16 is looked at; fractions such as 21.500000000000004 do not count.
 */
function hasLongInteger(text: string): boolean {
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isDigit(text.charCodeAt(at))) continue
    let first = at
    while (isDigit(text.charCodeAt(first - 1))) first--
    let end = at + 1
    while (isDigit(text.charCodeAt(end))) end++
    if (end - first >= LONG && text[first - 1] !== '.') return true
  }
  return false
}

/** NaN, which stands for a place outside the text, is no digit. */
const isDigit = (code: number) => code >= 48 && code <= 57
