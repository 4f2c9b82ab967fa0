import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'dotenv'
import { ENV_NAMES } from '../../runtime/config/source.ts'

test('.env.example sets nothing and explains every name that is read', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  expect(parse(text)).toEqual(Object.fromEntries(Object.values(ENV_NAMES).map((name) => [name, ''])))
  expect(text).toContain('TBX_HOME')
})
