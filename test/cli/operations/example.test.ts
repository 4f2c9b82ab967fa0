import { describe, expect, test } from '@jest/globals'
import { createApi, type Operation, openCatalogue } from '../../../runtime/api/mod.ts'
import { call } from '../../../runtime/cli/commands/call.ts'
import { callArguments } from '../../../runtime/cli/operations/call-arguments.ts'
import { exampleOf } from '../../../runtime/cli/operations/example.ts'
import { givenOf } from '../../../runtime/cli/operations/parameter-flags.ts'
import { parseArguments } from '../../../runtime/cli/parse.ts'
import type { Call } from '../../../runtime/http/types.ts'
import { fakeReply, fakeSend } from '../../api/fake-send.ts'

const catalogue = openCatalogue()
const names = catalogue.names()

/** The words of a line as a POSIX shell would take it, as far as the examples use it. */
const shellWords = (line: string) =>
  [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll("'\\''", "'") ?? bare ?? '',
  )

type Groups = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>

const { send, calls } = fakeSend(() => fakeReply())
const api = createApi({ send }) as unknown as Groups

async function sentBy(use: (api: Groups) => Promise<unknown>): Promise<Call[]> {
  await use(api)
  return calls.splice(0)
}

describe('examples', () => {
  test('every script example is a call that the api takes', async () => {
    for (const name of names) {
      const { script } = exampleOf(catalogue.find(name) as Operation)
      const run = new Function('api', `return (async () => ${script})()`) as (api: Groups) => Promise<unknown>
      const sent = await sentBy(run)
      expect([name, sent.length]).toEqual([name, 1])
    }
  })

  test('every shell example sends what the script example sends', async () => {
    for (const name of names) {
      const operation = catalogue.find(name) as Operation
      const { shell, script } = exampleOf(operation)
      const { words, flags, command } = await parseArguments(shellWords(shell).slice(1), [call, call])
      expect(command.name).toBe(`call ${name}`)
      const body = bodyFor(operation, flags)
      const args = callArguments(operation, { words, flags, body })
      const byShell = await sentBy((api) => api[operation.group]?.[operation.name]?.(...args) as Promise<unknown>)
      const byScript = await sentBy((api) => new Function('api', `return (async () => ${script})()`)(api))
      expect([name, byShell[0]?.path, byShell[0]?.query]).toEqual([name, byScript[0]?.path, byScript[0]?.query])
    }
  })

  test('every parameter has a flag of its own', () => {
    for (const name of names) {
      const flags = givenOf(catalogue.find(name) as Operation).map(({ flag }) => flag.name)
      expect([name, new Set(flags).size]).toEqual([name, flags.length])
    }
  })
})

/** Files are not there in this test. */
function bodyFor({ body }: Operation, flags: Readonly<Record<string, unknown>>): unknown {
  if (body?.kind === 'form') return Object.fromEntries((body.fields ?? []).map(({ name }) => [name, 'x']))
  const given = flags.body
  if (typeof given !== 'string') return undefined
  if (given.startsWith('@')) return {}
  return body?.kind === 'text' || body?.kind === 'jsonText' ? given : JSON.parse(given)
}
