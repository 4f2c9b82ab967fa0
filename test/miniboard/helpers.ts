import { createMiniBoard, type MiniBoard, type MiniBoardOptions } from '../../runtime/miniboard/mod.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers
export type Reply = { status: number; headers: Headers; text: string; body: any }
export type Asker = {
  (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
  token: string
  refreshToken: string
}

/** A clock that stands still until a test moves it. */
export function createClock(start = Date.UTC(2026, 0, 1)) {
  let time = start
  return {
    now: () => time,
    advance(ms: number) {
      time += ms
    },
  }
}

export async function withBoard<T>(options: MiniBoardOptions, run: (board: MiniBoard) => Promise<T>): Promise<T> {
  const board = await createMiniBoard(options)
  try {
    return await run(board)
  } finally {
    await board.close()
  }
}

/** Sends without a port; `body` that is text goes as it is. */
export async function ask(
  board: MiniBoard,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const init: RequestInit = { method, headers: { 'content-type': 'application/json', ...headers } }
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body)
  return toReply(await board.fetch(new Request(`http://board${path}`, init)))
}

export async function toReply(response: Response): Promise<Reply> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : text }
}

export async function login(
  board: MiniBoard,
  username = 'tenant@thingsboard.org',
  password = 'tenant',
): Promise<Asker> {
  const { body } = await ask(board, 'POST', '/api/auth/login', { username, password })
  const asker = (method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) =>
    ask(board, method, path, sent, { 'x-authorization': `Bearer ${body.token}`, ...headers })
  return Object.assign(asker, { token: body.token as string, refreshToken: body.refreshToken as string })
}

export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString())
}
