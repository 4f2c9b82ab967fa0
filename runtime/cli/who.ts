import type { Connection } from '../connect.ts'
import { readClaims } from '../session/token.ts'

/** Whom a connection acts as. */
export interface Who {
  /** E-mail; of a public customer its id. */
  readonly user: string
  readonly authority: string
  /** First and last name, where there are any. */
  readonly name?: string
}

/** Asks the server, but for visitors of a public customer: they are no users, and ThingsBoard fails when asked who they are. */
export async function whoIs({ api, session }: Pick<Connection, 'api' | 'session'>): Promise<Who> {
  const { sub = '', isPublic, scopes = [] } = readClaims((await session.authorization()).replace(/^Bearer /, ''))
  if (isPublic === true) return { user: sub, authority: `${scopes[0] ?? 'CUSTOMER_USER'}, public` }
  const { email, authority, firstName, lastName } = await api.auth.getUser()
  const name = [firstName, lastName].filter(Boolean).join(' ')
  return { user: email, authority, ...(name !== '' && { name }) }
}
