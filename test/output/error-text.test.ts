import { expect, test } from '@jest/globals'
import { TbxError } from '../../runtime/errors.ts'
import { describeError } from '../../runtime/output/error-text.ts'

test('describeError() says message, outcome and hint, a line each', () => {
  const error = new TbxError('network', 'cannot save the device: the connection broke', {
    outcome: 'unknown',
    hint: 'look for it by name',
    cause: new Error('ECONNRESET'),
  })
  expect(describeError(error)).toEqual([
    'error: cannot save the device: the connection broke',
    'outcome unknown: the server may have made the change or not; look before you repeat it',
    'hint: look for it by name',
  ])
})

test('describeError() names foreign errors by their kind, and what is none', () => {
  expect(describeError(new RangeError('too far'))).toEqual(['error: RangeError: too far'])
  expect(describeError('boo')).toEqual(['error: a script threw "boo", which is not an error'])
  expect(describeError(Object.create(null))[0]).toContain('which is not an error')
  expect(describeError(undefined)[0]).toContain('undefined')
})

test('describeError() gives facts, causes and stacks with trace only', () => {
  const cause: Error = new Error('inner')
  cause.cause = new TypeError('innermost', { cause })
  const error = new TbxError('server', 'outer', { status: 500, operation: 'device.saveDevice', cause })
  expect(describeError(error)).toEqual(['error: outer'])
  const lines = describeError(error, { trace: true })
  expect(lines[1]).toBe('kind server, status 500, operation device.saveDevice')
  expect(lines.filter((line) => line.startsWith('caused by'))).toEqual([
    'caused by Error: inner',
    'caused by TypeError: innermost',
  ])
  expect(lines.filter((line) => /^\s+at .*error-text\.test/.test(line)).length).toBeGreaterThanOrEqual(3)
})

test('describeError() blanks secrets and control characters everywhere', () => {
  const cause = new Error('sent {"password":"canary-1"} to http://ada:canary-2@host')
  const error = new Error('\u001b[2JBearer canary-3', { cause })
  for (const color of [false, true]) {
    const text = describeError(error, { trace: true, color }).join('\n')
    expect(text).not.toContain('canary')
    expect(text).not.toContain('\u001b[2J')
  }
  const blank = (text: string) => text.replaceAll('by-value', '***')
  expect(describeError(new Error('by-value'), { blank })).toEqual(['error: Error: ***'])
})

test('describeError() paints the label only where colour is asked for', () => {
  expect(describeError(new Error('x'), { color: true })[0]).toBe('\u001b[31merror:\u001b[39m Error: x')
})
