import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const run = (...args: string[]) => tbx(args, { cwd: folder.path, env: { TBX_HOME: join(folder.path, 'home') } })

test('tbx demo --routes says what is served, and what answers 501 and why', async () => {
  const { code, out } = await run('demo', '--routes', '--output', 'json')
  const rows = JSON.parse(out) as { method: string; path: string; who: string; answer: string }[]
  const answerOf = (path: string) => rows.find((row) => row.path === path && row.method !== 'DELETE')?.answer
  expect(code).toBe(0)
  expect(answerOf('/api/auth/login')).toBe('served')
  expect(answerOf('/api/ruleChain/testScript')).toBe('501: no script engine runs here')
  expect(rows.filter(({ answer }) => answer.startsWith('501'))).not.toHaveLength(0)
})

test('tbx demo --data refuses a file that another process uses, and one that is no database', async () => {
  await using board = await createMiniBoard({ file: join(folder.path, 'class.db') })
  const taken = await run('demo', '--port', '0', '--data', 'class.db')
  expect(taken.code).not.toBe(0)
  expect(taken.err).toContain(`class.db is in use by process ${process.pid}`)
  writeFileSync(
    join(folder.path, 'letter.txt'),
    'Dear Sir or Madam, this is no database but a letter of some length. '.repeat(40),
  )
  const letter = await run('demo', '--port', '0', '--data', 'letter.txt')
  expect(letter.code).not.toBe(0)
  expect(letter.err).toContain('cannot keep the demo\'s data in "letter.txt"')
  expect(board.url).toBeUndefined()
})
