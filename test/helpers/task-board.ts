import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from '../../runtime/connect.ts'
import { type Host, nodeHost } from '../../runtime/host.ts'
import { createMiniBoard, type MiniBoard, type MiniBoardOptions } from '../../runtime/miniboard/mod.ts'
import type { Needs, Options, Task } from '../../runtime/mod.ts'
import { createDryRun } from '../../runtime/script/changes/dry-run.ts'
import { readOptions } from '../../runtime/script/option-values.ts'
import { runTask } from '../../runtime/script/run-task.ts'
import { createServices } from '../../runtime/script/services/create-services.ts'
import { type Counts, exitCodeOf } from '../../runtime/script/services/tally.ts'

export type Row = Readonly<Record<string, unknown>>

export interface TaskRun {
  readonly rows: readonly Row[]
  /** What was said on stderr. */
  readonly said: readonly string[]
  readonly counts: Counts
  readonly exitCode: number
}

export interface TaskBoard extends Pick<Connection, 'api'> {
  readonly board: MiniBoard
  /** The current folder of tasks. */
  readonly folder: string
  run<O extends Options, R>(
    task: Task<O, R>,
    given?: Readonly<Record<string, unknown>>,
    options?: {
      readonly dryRun?: boolean
      readonly signal?: AbortSignal
      /** What a task reaches by the names of profiles; this board itself unless said. */
      readonly others?: Readonly<Record<string, TaskBoard['api']>>
    },
  ): Promise<TaskRun>
  /** Operations that were called by tasks so far and that the task does not name as its needs. */
  unneeded(task: { readonly needs: Needs }): string[]
  /** Operations that were called by tasks so far. */
  used(): ReadonlySet<string>
  /** What was called so far is none of a task's. */
  forget(): void
  /** Operations that may change something, as often as they were called since this was last asked. */
  changes(): string[]
  /** Requests since the last `clear`, as `METHOD /path`, those of the session aside. */
  requests(): string[]
  close(): Promise<void>
}

/** What the runtime asks for itself, where a route depends on the server's version: no task has to name it. */
const OWN = ['GET /api/system/info']

/** MiniBoard behind a socket, a connection to it, and a way to run tasks as the command line does. */
export async function openTaskBoard(given: MiniBoardOptions = {}): Promise<TaskBoard> {
  const board = await createMiniBoard(given)
  const { url } = await board.listen()
  const folder = mkdtempSync(join(tmpdir(), 'tbx-task-'))
  const host: Host = { ...nodeHost(), cwd: folder }
  const wayIn = { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' } as const
  const used = new Set<string>()
  const changes: string[] = []
  const connection = connect({
    host,
    url,
    wayIn,
    onOperation({ call }) {
      const name = (call.operation ?? call.path).replace(/\/api\/v1\/[^/]+/, '/api/v1/*')
      used.add(name)
      if (call.changes ?? call.method !== 'GET') changes.push(name)
    },
  })
  const { api, live } = connection
  return {
    board,
    api,
    folder,
    async run(task, given = {}, { dryRun = false, signal = new AbortController().signal, others = {} } = {}) {
      const said: string[] = []
      const say = (text: string) => void said.push(text)
      const run = createServices(host, { say, warn: say, draw: false })
      const values = readOptions(task.options, given, { now: host.clock.now() })
      const ruled = dryRun ? connection.under(createDryRun(host.clock.now).layer) : api
      const result = await runTask(task as unknown as Task, {
        api: ruled,
        live,
        connect: async (profile) => ({ api: others[profile] ?? ruled }),
        options: values,
        dryRun,
        signal,
        services: run.services,
      })
      const rows = await collect(result)
      return { rows, said, counts: run.counts(), exitCode: exitCodeOf(run.counts()) }
    },
    used: () => used,
    forget() {
      used.clear()
      changes.length = 0
    },
    changes: () => changes.splice(0),
    unneeded: ({ needs }) => [...used].filter((name) => !OWN.includes(name) && !needs.operations?.includes(name)),
    requests: () =>
      board.requests.all
        .filter(({ path }) => !path.startsWith('/api/auth'))
        .map(({ method, path }) => `${method} ${path}`),
    async close() {
      connection.close()
      await board.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function collect(result: unknown): Promise<Row[]> {
  const rows: Row[] = []
  if (result === undefined) return rows
  for await (const row of result as AsyncIterable<Row>) rows.push(row)
  return rows
}
