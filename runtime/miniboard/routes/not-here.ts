import { CODE, Refusal } from '../wire/refusal.ts'
import { get, type Route } from '../wire/route.ts'
import { NOT_HERE } from './not-here-list.ts'

/** Routes that the real server has and this one has not: they say so. */
export function notHereRoutes(known: Route[]): Route[] {
  const taken = new Set(known.map(({ method, path }) => `${method} ${shapeOf(path)}`))
  return NOT_HERE.map((line) => line.split(' ') as [string, string, string])
    .filter(([, method, path]) => !taken.has(`${method} ${shapeOf(path)}`))
    .map(([who, method, path]) => ({ ...get(path, who === '-' ? '' : who, {}, () => refuse(method, path)), method }))
}

const shapeOf = (path: string) => path.replaceAll(/:\w+/g, ':')

function refuse(method: string, path: string): never {
  throw new Refusal(
    501,
    CODE.general,
    `MiniBoard does not have ${method} ${path}: ThingsBoard CE does, but this small stand-in does not imitate it`,
  )
}
