import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { ProfileFlags } from '../../runtime/config/flags.ts'
import { parseProxy, proxyOfEnvironment } from '../../runtime/config/proxy.ts'
import { resolveProfile } from '../../runtime/config/resolve.ts'
import { fakeHost } from '../helpers/fake-host.ts'
import { CLIENT_CERTIFICATE, CLIENT_KEY, CLIENT_KEY_PASSPHRASE, ENCRYPTED_CLIENT_KEY, KEY } from '../helpers/tls.ts'

type Env = Readonly<Record<string, string>>

async function settled(env: Env, flags: ProfileFlags = {}, files: Env = {}) {
  const host = fakeHost({ env: { TB_URL: 'https://tb.example.org', TB_API_KEY: 'tb_x', ...env }, files })
  return (await resolveProfile(host, flags)).profile
}

describe('parseProxy()', () => {
  test.each([
    ['http://proxy:3128', 'http://proxy:3128', 'http://proxy:3128/'],
    ['proxy:3128', 'http://proxy:3128', 'http://proxy:3128/'],
    ['socks5h://ann:canary@[::1]:1080', 'socks5h://[::1]:1080', 'socks5h://ann:canary@[::1]:1080'],
  ])('takes %j', (given, shown, href) => {
    const proxy = parseProxy(given, 'TB_PROXY')
    expect(proxy?.shown).toBe(shown)
    expect(proxy?.href()).toBe(href)
    expect(inspect(proxy) + JSON.stringify(proxy)).not.toContain('canary')
  })

  test.each(['none', 'None', ''])('takes %j for none', (given) => {
    expect(parseProxy(given, 'TB_PROXY')).toBeUndefined()
  })

  test.each([
    'ftp://proxy',
    'pac+http://proxy',
    'http://',
    'http://a b',
    'http://ann:canary@:1',
    'http://ann:canary%zz@h',
  ])('refuses %j, and shows no password', (given) => {
    const error = (() => {
      try {
        return parseProxy(given, 'TB_PROXY')
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toMatchObject({ kind: 'config', message: expect.stringContaining('TB_PROXY') })
    expect(inspect(error)).not.toContain('canary')
  })
})

describe('proxyOfEnvironment()', () => {
  test.each<[string, Env, string, string | undefined]>([
    ['by scheme', { HTTP_PROXY: 'a', HTTPS_PROXY: 'b' }, 'http://x', 'http://a'],
    ['by scheme', { HTTP_PROXY: 'a', HTTPS_PROXY: 'b' }, 'https://x', 'http://b'],
    ['for all', { ALL_PROXY: 'socks5://c' }, 'https://x', 'socks5://c'],
    ['in small letters first', { https_proxy: 'd', HTTPS_PROXY: 'b' }, 'https://x', 'http://d'],
    ['of another scheme', { HTTP_PROXY: 'a' }, 'https://x', undefined],
    ['for this machine', { HTTP_PROXY: 'a' }, 'http://localhost:8080', undefined],
    ['for this machine', { HTTP_PROXY: 'a' }, 'http://[::1]:8080', undefined],
    ['with a wildcard', { HTTPS_PROXY: 'a', NO_PROXY: '*' }, 'https://x', undefined],
    ['with a host', { HTTPS_PROXY: 'a', no_proxy: 'y, x' }, 'https://x', undefined],
    ['with a domain', { HTTPS_PROXY: 'a', NO_PROXY: '.example.org' }, 'https://tb.example.org', undefined],
    ['with a domain', { HTTPS_PROXY: 'a', NO_PROXY: 'example.org' }, 'https://tb.example.org', undefined],
    ['with a part of a name', { HTTPS_PROXY: 'a', NO_PROXY: 'ample.org' }, 'https://example.org', 'http://a'],
    ['with a port', { HTTPS_PROXY: 'a', NO_PROXY: 'x:8443' }, 'https://x', 'http://a'],
    ['with a port', { HTTPS_PROXY: 'a', NO_PROXY: 'x:443' }, 'https://x', undefined],
    ['with an address', { HTTPS_PROXY: 'a', NO_PROXY: '10.1.2.3' }, 'https://10.1.2.3', undefined],
    ['with IPv6', { HTTPS_PROXY: 'a', NO_PROXY: 'fd00::1' }, 'https://[fd00::1]:8443', undefined],
    ['with a network', { HTTPS_PROXY: 'a', NO_PROXY: '10.0.0.0/8' }, 'https://10.1.2.3', undefined],
    ['with another network', { HTTPS_PROXY: 'a', NO_PROXY: '10.0.0.0/8,nonsense/x' }, 'https://11.1.2.3', 'http://a'],
  ])('%s: %j of %s', (_what, env, server, shown) => {
    expect(proxyOfEnvironment({ env }, server)?.proxy.shown).toBe(shown)
  })
})

describe('resolveProfile()', () => {
  test('takes the proxy of tbx before that of the environment, and says where it came from', async () => {
    const env = { HTTPS_PROXY: 'http://all', TB_PROXY: 'http://mine' }
    expect(await settled(env)).toMatchObject({ proxy: { shown: 'http://mine' }, sources: { proxy: 'TB_PROXY' } })
    expect((await settled(env, { proxy: 'none' }))?.proxy).toBeUndefined()
    expect(await settled({ HTTPS_PROXY: 'http://all' })).toMatchObject({ sources: { proxy: 'HTTPS_PROXY' } })
  })

  test('reads a certificate and its key, from one file or two, and opens an encrypted one', async () => {
    const files = {
      '/work/c.pem': CLIENT_CERTIFICATE,
      '/work/c.key': CLIENT_KEY,
      '/work/e.key': ENCRYPTED_CLIENT_KEY,
      '/work/both.pem': `${CLIENT_CERTIFICATE}\n${CLIENT_KEY}\n`,
    }
    const two = await settled({ TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'c.key' }, {}, files)
    expect(two?.clientCertificate).toMatchObject({ certFile: '/work/c.pem', keyFile: '/work/c.key' })
    expect(two?.clientCertificate?.privateKey).toBe(CLIENT_KEY)
    expect(await settled({}, { cert: 'both.pem' }, files)).toMatchObject({
      clientCertificate: { keyFile: '/work/both.pem' },
      sources: { clientCertificate: 'flag --cert' },
    })
    const env = { TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'e.key', TB_KEY_PASSPHRASE: CLIENT_KEY_PASSPHRASE }
    const encrypted = await settled(env, {}, files)
    expect(encrypted?.clientCertificate?.keyPassphrase).toBe(CLIENT_KEY_PASSPHRASE)
    expect(inspect(encrypted, { depth: 9 }) + JSON.stringify(encrypted)).not.toMatch(/canary|PRIVATE KEY/)
  })

  test.each<[string, Env, RegExp, RegExp?]>([
    ['a missing file', { TB_CERT_FILE: 'x.pem' }, /"\/work\/x.pem" of TB_CERT_FILE: there is no such file/],
    ['no certificate', { TB_CERT_FILE: 'c.key' }, /holds no certificate/],
    ['no key', { TB_CERT_FILE: 'c.pem' }, /holds no private key/],
    ['a key alone', { TB_KEY_FILE: 'c.key' }, /TB_CERT_FILE is not set beside it/],
    ['another key', { TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'other.key' }, /belongs to another certificate/],
    ['a locked key', { TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'e.key' }, /it is encrypted/, /TB_KEY_PASSPHRASE/],
    [
      'a wrong passphrase',
      { TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'e.key', TB_KEY_PASSPHRASE: 'wrong-canary' },
      /TB_KEY_PASSPHRASE does not open it/,
    ],
    ['half an Authorization', { TB_GATEWAY_AUTHORIZATION: 'canarycanary' }, /no value of an Authorization header/],
    [
      'one header for two',
      { TB_GATEWAY_AUTHORIZATION: 'Basic YTpi', TB_AUTH_HEADER: 'authorization' },
      /both want one header/,
    ],
  ])('refuses %s before anything is sent', async (_what, env, message, hint = /|/) => {
    const files = {
      '/work/c.pem': CLIENT_CERTIFICATE,
      '/work/c.key': CLIENT_KEY,
      '/work/e.key': ENCRYPTED_CLIENT_KEY,
      '/work/other.key': KEY,
    }
    const error = await settled(env, {}, files).catch((thrown) => thrown)
    expect(error).toMatchObject({ kind: 'config', exitCode: 2, message: expect.stringMatching(message) })
    expect(error.hint ?? '').toMatch(hint)
    expect(inspect(error)).not.toContain('canary')
  })

  test('keeps a gateway’s authorization out of sight', async () => {
    const profile = await settled({ TB_GATEWAY_AUTHORIZATION: 'Basic Y2FuYXJ5OmNhbmFyeQ==' })
    expect(profile?.gateway?.gatewayAuthorization).toBe('Basic Y2FuYXJ5OmNhbmFyeQ==')
    expect(inspect(profile, { depth: 9 }) + JSON.stringify(profile)).not.toContain('Y2FuYXJ5')
  })

  test('takes a TOTP secret with its user, or one that stands alone, never another user’s', async () => {
    const user = { TB_API_KEY: '', TB_USERNAME: 'ann', TB_PASSWORD: 'pw' }
    const secret = (profile: Awaited<ReturnType<typeof settled>>) =>
      profile?.wayIn.kind === 'password' ? profile.wayIn.totpSecret : undefined
    expect(secret(await settled({ ...user, TB_TOTP_SECRET: 'JBSWY3DPEHPK3PXP' }))).toBe('JBSWY3DPEHPK3PXP')
    const alone = await settled(user, {}, { '/work/.env': 'TB_TOTP_SECRET=JBSWY3DPEHPK3PXP' })
    expect(secret(alone)).toBe('JBSWY3DPEHPK3PXP')
    const others = await settled(user, {}, { '/work/.env': 'TB_USERNAME=bob\nTB_TOTP_SECRET=JBSWY3DPEHPK3PXP' })
    expect(secret(others)).toBeUndefined()
    expect(inspect(alone, { depth: 9 })).not.toContain('JBSWY')
  })
})
