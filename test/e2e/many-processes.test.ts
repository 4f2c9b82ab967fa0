import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { counts } from '../helpers/board.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

test('twenty processes that start at once log in once', async () => {
  const folder = temporaryFolder()
  const board = await createMiniBoard()
  const { url } = await board.listen()
  const env = {
    TB_URL: url,
    TB_USERNAME: 'tenant@thingsboard.org',
    TB_PASSWORD: 'tenant',
    TBX_HOME: join(folder.path, 'tbx'),
  }
  const runs = await Promise.all(
    Array.from({ length: 20 }, () => tbx(['eval', '(await api.auth.getUser()).email'], { env, cwd: folder.path })),
  )
  expect(runs.map(({ code, out, err }) => ({ code, out, err }))).toEqual(
    Array(20).fill({ code: 0, out: '"tenant@thingsboard.org"\n', err: '' }),
  )
  expect(counts(board)).toEqual({ login: 1, renewal: 0, refused: 0 })
  board.tokens.revoke('access')
  board.requests.clear()
  await Promise.all(Array.from({ length: 20 }, () => tbx(['whoami'], { env, cwd: folder.path })))
  expect(counts(board)).toMatchObject({ login: 0, renewal: 1 })
  await board.close()
  folder.remove()
}, 60_000)
