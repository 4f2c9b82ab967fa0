import { type Connection, type ConnectOptions, connect } from '../../runtime/connect.ts'
import { nodeHost } from '../../runtime/host.ts'
import { createMiniBoard, type MiniBoard, type MiniBoardOptions } from '../../runtime/miniboard/mod.ts'

export const TENANT = { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' } as const

/** Boards and connections of one test file; `closeAll` belongs into `afterEach`. */
export function opener() {
  const closing: (() => unknown)[] = []
  return {
    async board(options: MiniBoardOptions = {}): Promise<MiniBoard & { readonly url: string }> {
      const board = await createMiniBoard(options)
      closing.push(() => board.close())
      await board.listen()
      return board as MiniBoard & { readonly url: string }
    },
    connect(url: string, options: Partial<ConnectOptions> = {}): Connection {
      const connection = connect({ host: nodeHost(), url, wayIn: TENANT, ...options })
      closing.push(connection.close)
      return connection
    },
    async closeAll() {
      for (const close of closing.splice(0).reverse()) await close()
    },
  }
}

/** What the board was asked for, by kind. */
export function counts({ requests }: MiniBoard) {
  const of = (path: string) => requests.all.filter((request) => request.path === path).length
  return {
    login: of('/api/auth/login'),
    renewal: of('/api/auth/token'),
    refused: requests.all.filter(({ status, path }) => status === 401 && !path.startsWith('/api/auth/token')).length,
  }
}
