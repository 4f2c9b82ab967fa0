import { stripVTControlCharacters } from 'node:util'

/** One line of text that cannot steer a terminal: no escape sequences, control characters or turns of direction. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ')
}

/** As `cleanLine`, with line ends and tabs kept. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return stripVTControlCharacters(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '')
}
