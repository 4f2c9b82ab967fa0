import type { Host } from '../host.ts'
import { pathsOf } from './folder.ts'
import { readPemFile } from './pem-file.ts'
import type { Source } from './source.ts'

/** Reads the certificates that a source names. Throws a config error when the file is missing or is not PEM. */
export function readCertificates(host: Host, { values, folder, nameOf }: Source): { file: string; pem: string } {
  const file = pathsOf(host).resolve(folder, values.ca ?? '')
  const pem = readPemFile(host, {
    file,
    setting: nameOf('ca'),
    holds: 'CERTIFICATE',
    hint: `convert it: openssl x509 -inform der -in ${file} -out ca.pem`,
  })
  return Object.freeze({ file, pem })
}
