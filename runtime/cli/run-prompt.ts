import { join } from 'node:path'
import { openCatalogue } from '../api/mod.ts'
import { tbxFolder } from '../config/folder.ts'
import type { TraceEvent } from '../http/trace.ts'
import type { Format } from '../output/format.ts'
import { createGuard } from '../repl/guard.ts'
import { openHistory } from '../repl/history.ts'
import { openPrompt } from '../repl/prompt.ts'
import { createShow } from '../repl/show.ts'
import { createState, type PromptState } from '../repl/state.ts'
import { transcribe } from '../repl/transcript.ts'
import type { Context, OpenConnection } from './context.ts'
import { evaluateCode } from './evaluate-code.ts'
import { promptTools } from './prompt-tools.ts'
import { readInput } from './read-input.ts'
import { doorOf, lookupNames, scriptsOf } from './scope.ts'
import { scriptCache } from './script-cache.ts'
import { traceLine } from './trace-text.ts'
import { VERSION } from './version.ts'

/** The prompt; what is piped in is evaluated instead. */
export async function runPrompt(context: Context): Promise<number> {
  const { host } = context
  if (host.stdin.isTTY) return interactive(context)
  const code = await readInput(host, context.say)
  if (code.trim() === '') return showDevices(context)
  await evaluateCode(context, code, { name: 'stdin', args: [] })
  return 0
}

/**
 * Only here, with nothing to evaluate, a demo is started unasked: a lost setting must not succeed against a toy. True
 * where the server is a demo.
 */
async function demoUnlessConfigured({ settings, useDemo, say, flags }: Context): Promise<boolean> {
  const { profile } = await settings()
  if (profile) return flags.demo === true
  say('no server is configured')
  await useDemo()
  return true
}

async function interactive(context: Context): Promise<number> {
  const { host, say, explain, flags } = context
  const color = flags.color !== false && host.env.NO_COLOR === undefined && host.stdout.isTTY === true
  context.ownSignals()
  const isDemo = await demoUnlessConfigured(context)
  const state = createState({ confirm: !isDemo })
  context.permit(createGuard(state))
  context.onAttempt((event) => noticed(context, state, event))
  const connection = await context.connection()
  say(`tbx ${VERSION} at ${connection.url}; try: api.device.getTenantDevices(), Tab completes, .help, .exit leaves`)
  logInMeanwhile(context, connection)
  // what the server has, as far as that is known; the names of all editions work all the same
  const catalogue = openCatalogue(connection.server.known()?.edition)
  const scripts = await scriptsOf(context)
  const folder = tbxFolder(host)
  await openPrompt({
    host,
    state,
    color,
    seat: { label: connection.label, scope: { api: connection.api, scripts } },
    scope: { ...doorOf(context), args: [], console },
    tools: promptTools(context, catalogue),
    names: {
      groups: () => catalogue.groups,
      operations: catalogue.names,
      find: (path) => catalogue.find(path),
      tasks: () => Object.keys(scripts),
    },
    lookup: lookupNames(),
    publicDoor: doorOf(context),
    cacheFolder: scriptCache(host),
    history: openHistory(host, folder, context.warn),
    show: createShow({
      ...{ host, state, color },
      format: (flags.output as Format | undefined) ?? 'table',
      stream: context.print,
    }),
    showError: async (error) => {
      const text = explain(error)
      host.stderr.write(`${text}\n`)
      transcribe(host, state, 'text', text)
    },
    startWith: host.files.read(join(folder, 'rc.ts')),
    onInput: context.obey,
  })
  return 0
}

function noticed({ host }: Context, state: PromptState, event: TraceEvent): void {
  // a login is no call that somebody typed
  if (!event.call.path.startsWith('/api/auth/') || event.call.operation) state.exchange = event
  if (state.trace) host.stderr.write(`${traceLine(event)}\n`)
}

/** The prompt does not wait for the login; a refusal is told as soon as it is known. */
function logInMeanwhile({ host, explain }: Context, { session }: OpenConnection): void {
  session.authorization().catch((error: unknown) => host.stderr.write(`\n${explain(error)}\n`))
}

/** Nothing to evaluate and nobody at a prompt: a look at the devices, and how to go on. */
async function showDevices(context: Context): Promise<number> {
  const { say, print, flags } = context
  await demoUnlessConfigured(context)
  const { api, url } = await context.connection()
  say(`tbx ${VERSION}: devices at ${url}`)
  await print(
    await api.device.getTenantDevices({ pageSize: 20, sortProperty: 'name' }),
    flags.output ? {} : { format: 'table' },
  )
  say("go on with: tbx eval 'api.auth.getUser()', tbx run script.ts, or tbx in a terminal for a prompt")
  return 0
}
