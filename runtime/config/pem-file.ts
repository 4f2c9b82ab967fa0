import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'

export interface PemFile {
  /** Full path. */
  readonly file: string
  /** What the user calls the setting that named it. */
  readonly setting: string
  /** What must be in it: `CERTIFICATE`, `PRIVATE KEY`. */
  readonly holds: string
  readonly hint?: string
}

/** The text of a PEM file. Throws a config error when it is missing or holds something else. */
export function readPemFile(host: Host, { file, setting, holds, hint }: PemFile): string {
  const refuse = (reason: string, facts: { cause?: unknown; hint?: string } = {}) =>
    new TbxError('config', `cannot use "${file}" of ${setting}: ${reason}`, facts)
  let pem: string | undefined
  try {
    pem = host.files.read(file)
  } catch (cause) {
    throw refuse(`it cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause })
  }
  if (pem === undefined) throw refuse('there is no such file')
  if (new RegExp(`-----BEGIN (?:[A-Z]+ )*${holds}-----`).test(pem)) return pem
  throw refuse(`it holds no ${holds.toLowerCase()} in PEM form`, hint === undefined ? {} : { hint })
}
