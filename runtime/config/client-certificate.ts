import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { pathsOf } from './folder.ts'
import { hideSecrets } from './hide-secrets.ts'
import { readPemFile } from './pem-file.ts'
import type { Source } from './source.ts'

/** What a server or a gateway is shown that asks for a client's certificate. */
export interface ClientCertificate {
  readonly certFile: string
  readonly keyFile: string
  /** PEM texts. */
  readonly cert: string
  readonly privateKey: string
  /** Opens the key where it is encrypted. */
  readonly keyPassphrase?: string
}

/**
 * Reads a certificate and its key, which come from one source; a file may hold both. The key is tried, so that what is
 * wrong is said before anything is sent.
 *
 * @throws config: a file that is missing or is no PEM, a key of another certificate, a passphrase that is wrong or missing
 */
export async function readClientCertificate(
  host: Host,
  { values, folder, nameOf }: Source,
  passphrase: string | undefined,
): Promise<ClientCertificate> {
  if (values.cert === undefined) throw loneKey(nameOf)
  const path = (file: string) => pathsOf(host).resolve(folder, file)
  const [certFile, keyFile] = [path(values.cert), path(values.key ?? values.cert)]
  const cert = readPemFile(host, { file: certFile, setting: nameOf('cert'), holds: 'CERTIFICATE' })
  const key = { file: keyFile, setting: nameOf(values.key === undefined ? 'cert' : 'key'), holds: 'PRIVATE KEY' }
  const privateKey = readPemFile(host, key)
  await tryOut({ cert, key: privateKey, ...(passphrase !== undefined && { passphrase }) }, key)
  return hideSecrets({
    certFile,
    keyFile,
    cert,
    privateKey,
    ...(passphrase !== undefined && { keyPassphrase: passphrase }),
  })
}

async function tryOut(
  parts: { cert: string; key: string; passphrase?: string },
  { file, setting }: { file: string; setting: string },
): Promise<void> {
  const { createSecureContext } = await import('node:tls')
  try {
    createSecureContext(parts)
  } catch (cause) {
    const { reason, facts } = problemOf(cause as Error, parts)
    throw new TbxError('config', `cannot use the key in "${file}" of ${setting}: ${reason}`, facts)
  }
}

function problemOf(cause: Error, { key, passphrase }: { key: string; passphrase?: string }) {
  const encrypted = /ENCRYPTED/.test(key)
  if (encrypted && passphrase === undefined)
    return { reason: 'it is encrypted', facts: { hint: 'set TB_KEY_PASSPHRASE' } }
  if (/mismatch/i.test(cause.message)) return { reason: 'it belongs to another certificate', facts: {} }
  if (encrypted) return { reason: 'TB_KEY_PASSPHRASE does not open it', facts: {} }
  return { reason: `it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'no PEM'})`, facts: {} }
}

const loneKey = (nameOf: Source['nameOf']): TbxError =>
  new TbxError('config', `cannot use ${nameOf('key')}: ${nameOf('cert')} is not set beside it`, {
    hint: 'a certificate and its key are taken from one source, never put together from two',
  })
