/**
 * A value that the server gives as text (subscriptions, entity queries), as what it was stored as: a number, `true` or
 * `false`, JSON, else text. A whole number past 2^53 stays text, and so does what is written as no number is.
 *
 * @example [typedValue('21.5'), typedValue('007'), typedValue('{"a":1}')] // [21.5, '007', { a: 1 }]
 */
export function typedValue(text: unknown): unknown {
  if (typeof text !== 'string') return text
  if (text === 'true' || text === 'false') return text === 'true'
  if (NUMBER.test(text)) {
    const number = Number(text)
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number
  }
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:E-?\d+)?$/i
