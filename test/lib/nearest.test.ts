import { expect, test } from '@jest/globals'
import { nearest } from '../../lib/nearest.ts'

const commands = ['login', 'logout', 'whoami', 'eval', 'run', 'demo', 'profiles']
const flags = ['--profile', '--url', '--output', '--no-color', '--call-timeout']

test.each([
  ['loign', 'login'],
  ['logn', 'login'],
  ['LOGOUT', 'logout'],
  ['profile', 'profiles'],
  ['prof', 'profiles'],
  ['evla', 'eval'],
  ['rn', 'run'],
  ['deploy', undefined],
  ['x', undefined],
  ['', undefined],
])('nearest(%j) of the commands is %j', (name, expected) => {
  expect(nearest(name, commands)).toBe(expected)
})

test.each([
  ['--ouput', '--output'],
  ['--timeout', '--call-timeout'],
  ['--nocolor', '--no-color'],
])('nearest(%j) of the flags is %j', (name, expected) => {
  expect(nearest(name, flags)).toBe(expected)
})

test('nearest() prefers one wrong letter to a part', () => {
  expect(nearest('getDevicById', ['getDeviceByIdAndMore', 'getDeviceById'])).toBe('getDeviceById')
  expect(nearest('device', ['getDevice', 'devise'])).toBe('devise')
})
