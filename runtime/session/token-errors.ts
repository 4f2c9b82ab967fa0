import { TbxError } from '../errors.ts'
import type { TokenWay } from './way-in.ts'

export const loggedOut = () =>
  new TbxError('auth', 'cannot call the server: logged out', { hint: 'log in again with: tbx login' })

export const ranOut = ({ refreshToken, user }: TokenWay & { kind: 'token' }): TbxError =>
  user === undefined ? givenRanOut(refreshToken) : otherRanOut(user)

const otherRanOut = (user: string): TbxError =>
  new TbxError('auth', `cannot go on as user '${user}': that session has ended, or the server refuses to renew it`, {
    hint: 'call api.as(…) once more; nothing is done as another user instead',
  })

const givenRanOut = (refreshToken: string | undefined): TbxError =>
  new TbxError('auth', `cannot go on: the given ${refreshToken ? 'refresh token' : 'token'} ran out or was refused`, {
    hint: 'give a new TB_TOKEN (or TB_REFRESH_TOKEN); tbx does not log in as another user instead',
  })

export const noPassword = (username: string, hadSession: boolean): TbxError =>
  new TbxError(
    'auth',
    `cannot log in user '${username}': ${hadSession ? 'the session has ended, and ' : ''}no password is known`,
    { hint: 'run: tbx login (or set TB_USERNAME and TB_PASSWORD)' },
  )
