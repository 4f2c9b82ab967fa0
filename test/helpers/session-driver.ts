import { createInterface } from 'node:readline'
import { openCatalogue } from '../../runtime/api/mod.ts'
import { nodeHost } from '../../runtime/host.ts'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { connectTo } from '../../runtime/open.ts'
import { describeError } from '../../runtime/output/error-text.ts'
import { render } from '../../runtime/output/render.ts'
import { createEvaluator } from '../../runtime/repl/evaluate.ts'

// Evaluates the lines of stdin as the prompt does, on a demo, and prints for each a JSON line with what it showed.
// A process of its own: the evaluator needs V8's own context, which a test runner replaces.
const board = await createMiniBoard()
const { url } = await board.listen()
const { api } = await connectTo({ url, username: 'tenant@thingsboard.org', password: 'tenant' })
const catalogue = openCatalogue()
const lookup = {
  isGroup: (name: string) => catalogue.groups.includes(name),
  isOperation: (group: string, name: string) => catalogue.names(group).includes(name),
  isBare: (name: string) => catalogue.groupOf(name) !== undefined,
  nearest: () => undefined,
}
const host = nodeHost()
const { evaluate } = createEvaluator({
  host,
  lookup,
  scope: { api, console },
  publicDoor: {},
  uncooked: (run) => run(),
})

for await (const line of createInterface({ input: process.stdin })) {
  const { signal } = new AbortController()
  const shown = await evaluate(JSON.parse(line), signal).then(
    async (result) => (result === 'unfinished' ? '…' : await render(result.value, { format: 'table' })),
    (error) => describeError(error, {}).join('\n'),
  )
  process.stdout.write(`${JSON.stringify(shown.trimEnd())}\n`)
}
process.exit(0)
