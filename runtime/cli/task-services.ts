import { createServices, type Services } from '../script/services/create-services.ts'
import { questionsAt } from './ask.ts'
import type { Context } from './context.ts'

/** The services of one run of a task from the command line. */
export function servicesOf({ host, flags, say, warn }: Context): Services {
  return createServices(host, { say, warn, ask: questionsAt(host), draw: host.stderr.isTTY === true && !flags.quiet })
}
