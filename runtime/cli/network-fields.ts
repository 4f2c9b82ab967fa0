import { resolve } from 'node:path'
import type { StoredProfile } from '../config/profiles-file.ts'
import { parseProxy } from '../config/proxy.ts'
import type { Context } from './context.ts'

const FILES = ['ca', 'cert', 'key'] as const

/**
 * What lies between here and the server, as the flags of this command name it: kept with the profile, so that the next
 * command finds its way as well. What the environment names stays there. A proxy with a password is not kept: a secret
 * is written to disk only if that is asked for.
 */
export function networkFields({ host, flags, warn }: Context): StoredProfile {
  const proxy = typeof flags.proxy === 'string' ? flags.proxy : undefined
  if (proxy !== undefined) parseProxy(proxy, '--proxy')
  const isSecret = proxy?.includes('@') === true
  if (isSecret) warn('the proxy is not kept, for it holds a password: set TB_PROXY for the commands to come')
  const files = FILES.flatMap((field) => {
    const file = flags[field]
    // a path in the file would count from the file's own folder
    return typeof file === 'string' ? [[field, resolve(host.cwd, file)]] : []
  })
  return { ...(proxy !== undefined && !isSecret && { proxy }), ...Object.fromEntries(files) }
}
