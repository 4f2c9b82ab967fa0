import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createMiniBoard, type MiniBoard } from '../../runtime/miniboard/mod.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
let board: MiniBoard
let url: string

beforeAll(async () => {
  board = await createMiniBoard()
  url = (await board.listen()).url
})
afterAll(async () => {
  await board.close()
  folder.remove()
})

const TASK = `import { defineTask } from 'tbx'
export default defineTask({
  summary: 'tokens of devices',
  options: {},
  needs: { operations: ['device.getTenantDevices', 'device.getDeviceCredentialsByDeviceId'] },
  async run({ api }) {
    const { data } = await api.device.getTenantDevices({ pageSize: 1, page: 0 })
    return (await api.device.getDeviceCredentialsByDeviceId(data[0].id)).credentialsType
  },
})`

const FILES = {
  'task.ts': TASK,
  'save.ts': "await api.device.saveDevice({ name: 'made by save.ts' })",
  'second.ts': `const { api: other } = await connect({ url: '$URL', username: 'tenant@thingsboard.org', password: 'tenant' })
await other.device.saveDevice({ name: 'made by second.ts' })`,
}

async function run(...args: string[]) {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder.path, name), text.replace('$URL', url))
  const env = { TBX_HOME: join(folder.path, 'tbx'), TB_URL: url, TB_USERNAME: 'tenant@thingsboard.org' }
  const ran = await tbx(['run', ...args], { cwd: folder.path, env: { ...env, TB_PASSWORD: 'tenant' } })
  const saved = board.requests.all.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/device'))
  return { ...ran, saved: saved.length }
}

test('tbx run --allow-api=read lets no change through, wherever the flag stands and whatever the script connects to', async () => {
  for (const args of [
    ['--allow-api=read', 'save.ts'],
    ['save.ts', '--allow-api', 'read'],
    ['second.ts', '--allow-api=read'],
  ]) {
    const { code, err, saved } = await run(...args)
    expect([code, saved]).toEqual([4, 0])
    expect(err).toContain("'device.saveDevice' was not sent: it changes something")
  }
  expect(await run('save.ts')).toMatchObject({ code: 0, saved: 1 })
})

test('a task of somebody else gets what hands out credentials by a flag, one of tbx unasked', async () => {
  const refused = await run('task.ts')
  expect(refused.code).toBe(4)
  expect(refused.err).toContain("'device.getDeviceCredentialsByDeviceId' was not sent: it hands out credentials")
  expect(refused.err).toContain('--grant-needs')
  for (const flag of ['--grant-needs', '--allow-credentials'])
    expect(await run('task.ts', flag)).toMatchObject({ code: 0, out: expect.stringContaining('ACCESS_TOKEN') })
  expect(await run('devices-credentials')).toMatchObject({ code: 0 })
  expect(await run('simulate', '--count', '1')).toMatchObject({ code: 0 })
})

test('a misspelt operation of --allow-api is found out before anything runs', async () => {
  const { code, err } = await run('save.ts', '--allow-api', 'device.saveDevise')
  expect(code).toBe(2)
  expect(err).toContain('did you mean "api.device.saveDevice"')
})

test.each(['--allow-ap=read', '--allow-net', '--grant-need'])('%s is no flag that a script gets', async (flag) => {
  const { code, err } = await run('save.ts', flag)
  expect(code).toBe(2)
  expect(err).toContain('tbx run has no such flag')
})

test('a flag without its value is a usage error', async () => {
  expect(await run('save.ts', '--allow-api')).toMatchObject({ code: 2, err: expect.stringMatching(/^error: cannot/) })
})
