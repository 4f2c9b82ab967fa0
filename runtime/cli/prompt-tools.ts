import type { Api, Catalogue } from '../api/mod.ts'
import { signatureOf } from '../api/mod.ts'
import type { Connection } from '../connect.ts'
import type { Seat, Tools } from '../repl/command.ts'
import type { Context } from './context.ts'
import { runDoctor } from './doctor/run-doctor.ts'
import { findOperation } from './operations/find-operation.ts'
import { operationText } from './operations/operation-text.ts'
import { searchOperations } from './operations/search-operations.ts'
import { scriptsOf } from './scope.ts'
import { curlText, traceLine } from './trace-text.ts'

/** What the prompt is given of the commands: help, search, other users and servers. */
export function promptTools(context: Context, catalogue: Catalogue): Tools {
  return {
    describe(word) {
      const group = word.replace(/^api\./, '')
      return catalogue.groups.includes(group)
        ? groupText(catalogue, group)
        : operationText(findOperation(catalogue, word))
    },
    search: (words) => searchText(catalogue, words),
    async whoAmI({ label, scope }) {
      const { email, authority } = await (scope.api as Api).auth.getUser()
      return { user: email, authority, prompt: label }
    },
    doctor: () => runDoctor(context),
    curl: (event) => curlText(event, undefined),
    traceLine,
    async asUser({ label, scope }, user) {
      const api = await (scope.api as Api).as(user)
      const name = user.replace(/@.*$/, '')
      // what a server tells by itself it tells the first user
      const { live } = await context.connection()
      return seatOf(`${name}@${label.slice(label.indexOf('@') + 1)}`, { api, live })
    },
    async connect(profile) {
      const connection = await context.connect(profile)
      const { email } = await connection.api.auth.getUser()
      return seatOf(`${String(email).replace(/@.*$/, '')}@${profile}`, connection)
    },
  }

  async function seatOf(
    label: string,
    connection: Pick<Connection, 'api' | 'live'> & Partial<Pick<Connection, 'under'>>,
  ): Promise<Seat> {
    return { label, scope: { api: connection.api, scripts: await scriptsOf(context, connection) } }
  }
}

const MOST = 20

function groupText(catalogue: Catalogue, group: string): string {
  return catalogue
    .names(group)
    .flatMap((name) => catalogue.find(`${group}.${name}`) ?? [])
    .map((operation) => `api.${signatureOf(operation)}`)
    .join('\n')
}

function searchText(catalogue: Catalogue, words: readonly string[]): string {
  const found = searchOperations(catalogue, words)
  if (found.length === 0) return `no operation has '${words.join(' ')}'`
  const lines = found.slice(0, MOST).map((operation) => `api.${signatureOf(operation)}`)
  return [...lines, ...(found.length > MOST ? [`… and ${found.length - MOST} more`] : [])].join('\n')
}
