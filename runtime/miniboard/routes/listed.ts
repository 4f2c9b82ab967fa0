import { NEWEST } from '../release.ts'
import { routesHere } from './all.ts'
import { notHereRoutes } from './not-here.ts'
import { routesOf } from './since.ts'

/** `who` names authorities by S, T, C (and P, M while a second factor is due); `why` says why a route answers 501. */
export type ListedRoute = { method: string; path: string; who: string; served: boolean; why: string }

/** Why what ThingsBoard CE has is not here: the first that fits a path. */
const REASONS: [RegExp, string][] = [
  [/testScript$/, 'no script engine runs here'],
  [/^\/api\/rule-engine/, 'no rule nodes run here'],
  [/\/vc\/|repositorySettings/, 'no version control: there is no Git repository behind it'],
  [/mail|testSms/i, 'no messages are sent from here'],
  [/\/ai\//, 'no AI model is asked from here'],
  [/lwm2m/i, 'there is no LwM2M transport'],
  [/oauth2|domain/, 'there is no sign-in by other services'],
  [/mobile|\/qr|well-known/, 'there is no mobile application'],
  [/connectivity|instructions|upgrade/, 'there are no transports or edges to set up'],
  [/iot-hub/, 'there is no marketplace'],
]

/** Every route of ThingsBoard CE of the newest release, by path: what is served, and what answers 501 and why. */
export function listRoutes(): ListedRoute[] {
  const here = routesHere()
  const served = routesOf(NEWEST, here).map(({ method, path, who }) => ({ method, path, who, served: true, why: '' }))
  const missing = notHereRoutes(here).map(({ method, path, who }) => ({
    method,
    path,
    who,
    served: false,
    why: REASONS.find(([fits]) => fits.test(path))?.[1] ?? 'not imitated',
  }))
  return [...served, ...missing].sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
}
