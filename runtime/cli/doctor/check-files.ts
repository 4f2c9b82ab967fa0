import { pathsOf, tbxFolder } from '../../config/folder.ts'
import { profilesFile } from '../../config/profiles-file.ts'
import type { Host } from '../../host.ts'
import { tokensFolder } from '../../open.ts'
import { type Finding, ok, warn } from './finding.ts'

/** What tbx keeps: whether it can, and whether others of this machine may read it. */
export function checkFiles(host: Host): Finding[] {
  const folder = tbxFolder(host)
  const open = host.platform === 'win32' ? [] : openToOthers(host)
  return [
    writable(host, folder),
    ...open.map((file) => warn('files', `others of this machine may read "${file}"`, `run: chmod 600 "${file}"`)),
    ...(open.length === 0 ? [ok('files', `what is kept in "${folder}" is for you alone`)] : []),
  ]
}

function writable(host: Host, folder: string): Finding {
  const probe = pathsOf(host).join(folder, `.probe-${host.pid}`)
  try {
    host.files.makeFolder(folder)
    host.files.write(probe, '')
    host.files.remove(probe)
    return ok('folder', `"${folder}" can be written`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return warn(
      'folder',
      `"${folder}" cannot be written (${code}): profiles, tokens and history are not kept`,
      'make it writable, or name another one with TBX_HOME',
    )
  }
}

/** Files with secrets, or with what somebody has typed, that have a mode for others. */
function openToOthers(host: Host): string[] {
  const { join } = pathsOf(host)
  const folder = tbxFolder(host)
  const tokens = tokensFolder(host)
  const kept = [
    profilesFile(host),
    join(host.cwd, '.env'),
    ...list(host, folder)
      .filter((name) => name.startsWith('history'))
      .map((name) => join(folder, name)),
    ...list(host, tokens).map((name) => join(tokens, name)),
  ]
  return kept.filter((file) => {
    const mode = modeOf(host, file)
    return mode !== undefined && (mode & 0o077) !== 0 && holdsSecrets(host, file)
  })
}

/** A `.env` or a file of profiles may hold nothing that is secret. */
function holdsSecrets(host: Host, file: string): boolean {
  if (!/(\.env|profiles\.json)$/.test(file)) return true
  const secret =
    /\bTB_(PASSWORD|TOKEN|REFRESH_TOKEN|API_KEY|TOTP_SECRET)\s*=\s*\S|"(password|apiKey|token|refreshToken|totpSecret)"/
  try {
    return secret.test(host.files.read(file) ?? '')
  } catch {
    return false
  }
}

function list(host: Host, folder: string): string[] {
  try {
    return host.files.list(folder)
  } catch {
    return []
  }
}

function modeOf(host: Host, file: string): number | undefined {
  try {
    return host.files.stat(file)?.mode
  } catch {
    return undefined
  }
}
