import { TbxError } from '../errors.ts'
import type { Reply } from '../http/types.ts'

/** The error for a login or renewal that was refused, in the server's words; `hint` is for a 401 or 403. */
export async function refusal(reply: Reply, who: string, hint?: string): Promise<TbxError> {
  const { message, errorCode } = await envelopeOf(reply)
  const refused = reply.status === 401 || reply.status === 403
  const kind = refused ? 'auth' : reply.status === 429 ? 'limit' : reply.status < 500 ? 'config' : 'server'
  return new TbxError(kind, `cannot log in ${who}: ${message ?? `the server answered ${reply.status}`}`, {
    status: reply.status,
    ...(errorCode !== undefined && { errorCode }),
    ...(refused && hint !== undefined && { hint }),
    ...(reply.status === 404 && { hint: 'check --url or TB_URL: there is no ThingsBoard at that address' }),
    ...(reply.note !== undefined && { hint: reply.note }),
  })
}

/** ThingsBoard's error envelope, as far as it is one. */
export async function envelopeOf(reply: Reply): Promise<{ message?: string; errorCode?: number }> {
  const body = (await reply.json().catch(() => undefined)) as Record<string, unknown> | undefined
  return {
    ...(typeof body?.message === 'string' && { message: body.message }),
    ...(typeof body?.errorCode === 'number' && { errorCode: body.errorCode }),
  }
}
