import { posix, win32 } from 'node:path'
import type { Host } from '../host.ts'

/**
 * The folder of everything tbx keeps: settings, tokens, history, caches. The system's folder for settings + `tbx`,
 * moved by `TBX_HOME` (of the environment only: a `.env` that came with somebody's repository must not move it).
 *
 * @example tbxFolder(host) // /home/ada/.config/tbx
 */
export function tbxFolder(host: Host): string {
  const { join, resolve } = pathsOf(host)
  if (host.env.TBX_HOME) return resolve(host.cwd, host.env.TBX_HOME)
  return join(settingsFolder(host), 'tbx')
}

/** Path functions of the host's own system. */
export function pathsOf(host: Host): typeof posix {
  return host.platform === 'win32' ? win32 : posix
}

function settingsFolder(host: Host): string {
  const { isAbsolute, join } = pathsOf(host)
  if (host.platform === 'win32') return host.env.APPDATA || join(host.homeFolder, 'AppData', 'Roaming')
  if (host.platform === 'darwin') return join(host.homeFolder, 'Library', 'Application Support')
  const { XDG_CONFIG_HOME: folder = '' } = host.env
  // the XDG base directory specification: a relative path is to be ignored
  return isAbsolute(folder) ? folder : join(host.homeFolder, '.config')
}
