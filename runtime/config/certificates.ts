import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { pathsOf } from './folder.ts'
import type { Source } from './source.ts'

/** Reads the certificates that a source names. Throws a config error when the file is missing or is not PEM. */
export function readCertificates(host: Host, { values, folder, nameOf }: Source): { file: string; pem: string } {
  const file = pathsOf(host).resolve(folder, values.ca ?? '')
  const refuse = (reason: string, facts: { cause?: unknown; hint?: string } = {}) =>
    new TbxError('config', `cannot use "${file}" of ${nameOf('ca')}: ${reason}`, facts)
  const pem = readPem(host, file, refuse)
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return Object.freeze({ file, pem })
  throw refuse('it holds no certificate in PEM form', {
    hint: `convert it: openssl x509 -inform der -in ${file} -out ca.pem`,
  })
}

function readPem(host: Host, file: string, refuse: (reason: string, facts?: { cause: unknown }) => TbxError): string {
  let pem: string | undefined
  try {
    pem = host.files.read(file)
  } catch (cause) {
    throw refuse(`it cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause })
  }
  if (pem === undefined) throw refuse('there is no such file')
  return pem
}
