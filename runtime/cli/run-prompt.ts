import { openCatalogue } from '../api/mod.ts'
import { tbxFolder } from '../config/folder.ts'
import { openHistory } from '../repl/history.ts'
import { openPrompt } from '../repl/prompt.ts'
import type { Context, OpenConnection } from './context.ts'
import { evaluateCode } from './evaluate-code.ts'
import { readInput } from './read-input.ts'
import { doorOf, lookupNames, scopeOf, scriptsOf } from './scope.ts'
import { scriptCache } from './script-cache.ts'
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

/** Only here, with nothing to evaluate, a demo is started unasked: a lost setting must not succeed against a toy. */
async function demoUnlessConfigured({ settings, useDemo, say }: Context): Promise<void> {
  const { profile } = await settings()
  if (profile) return
  say('no server is configured')
  await useDemo()
}

async function interactive(context: Context): Promise<number> {
  const { host, say, explain, print } = context
  context.ownSignals()
  await demoUnlessConfigured(context)
  const connection = await context.connection()
  say(`tbx ${VERSION} at ${connection.url}; try: api.device.getTenantDevices(), Tab completes, .exit leaves`)
  logInMeanwhile(context, connection)
  // what the server has, as far as that is known; the names of all editions work all the same
  const catalogue = openCatalogue(connection.server.known()?.edition)
  const scripts = await scriptsOf(context)
  await openPrompt({
    host,
    prompt: `${connection.label}> `,
    scope: { ...(await scopeOf(context)), scripts },
    names: { groups: () => catalogue.groups, operations: catalogue.names, tasks: () => Object.keys(scripts) },
    lookup: lookupNames(),
    publicDoor: doorOf(context),
    cacheFolder: scriptCache(host),
    history: openHistory(host, tbxFolder(host), context.warn),
    show: print,
    showError: async (error) => void host.stderr.write(`${explain(error)}\n`),
    onInput: context.obey,
  })
  return 0
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
