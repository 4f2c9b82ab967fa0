import { TbxError } from '../errors.ts'

/**
 * The one-time code of an authenticator app.
 *
 * @param secret base32, with or without spaces, or the whole `otpauth://totp/…` URI that the QR code holds
 * @param now ms since 1970
 * @throws TbxError `config` for what is no such secret; it is never shown
 * @example await oneTimeCode('JBSWY3DPEHPK3PXP', 1767000000000) // six digits
 */
export async function oneTimeCode(secret: string, now: number): Promise<string> {
  // loaded where a code is made: few logins need one
  const { Secret, TOTP, URI } = await import('otpauth')
  try {
    const text = secret.trim()
    const totp = /^otpauth:/i.test(text) ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(plain(text)) })
    if (totp instanceof TOTP) return totp.generate({ timestamp: now })
  } catch {
    // the library's own words repeat the secret
  }
  throw new TbxError('config', 'cannot use TB_TOTP_SECRET: it is neither base32 text nor an otpauth://totp/ URI', {
    hint: 'it is the text that the server shows beside the QR code',
  })
}

/** As people copy it: in groups, with padding, in small letters. */
function plain(text: string): string {
  const base32 = text.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase()
  if (!/^[A-Z2-7]{8,}$/.test(base32)) throw new TypeError('not base32')
  return base32
}
