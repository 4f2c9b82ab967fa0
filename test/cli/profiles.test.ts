import { expect, test } from '@jest/globals'
import { main } from '../../runtime/cli/main.ts'
import { tokensFolder } from '../../runtime/open.ts'
import { createTokenStore } from '../../runtime/session/token-store.ts'
import { fakeHost } from '../helpers/fake-host.ts'

const FILE = '/home/ada/.config/tbx/profiles.json'

test('tbx profiles remove takes the kept tokens of the profile along, and no others', async () => {
  // as somebody would type the address into the file by hand
  const profiles = { work: { url: 'https://tb.example/', username: 'ann@example.com' } }
  const host = fakeHost({ args: ['profiles', 'remove', 'work'], files: { [FILE]: JSON.stringify({ profiles }) } })
  const storeOf = (profile: string) => {
    const owner = { profile, user: 'ann@example.com', server: 'https://tb.example' }
    return createTokenStore(host, { folder: tokensFolder(host), owner })
  }
  for (const name of ['work', 'home']) storeOf(name).save({ token: 'a.b.c', receivedAt: host.clock.now() })
  expect(await main(host)).toBe(0)
  expect(storeOf('work').read()).toBeUndefined()
  expect(storeOf('home').read()).toBeDefined()
  expect(JSON.parse(host.files.read(FILE) ?? '')).toEqual({ profiles: {} })
})

test('tbx profiles add says what to do where the disk is read-only, and exits with 2', async () => {
  const host = fakeHost({ args: ['profiles', 'add', 'work', '--url', 'cloud'] })
  const refuse = () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  }
  const code = await main({ ...host, files: { ...host.files, write: refuse, makeFolder: refuse } })
  expect(code).toBe(2)
  expect(host.err()).toContain('EROFS')
  expect(host.err()).toContain('TBX_HOME')
})
