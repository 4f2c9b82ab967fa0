import type { Services } from '../services.ts'
import { badRequest } from '../wire/refusal.ts'
import { get, pathId, type Route } from '../wire/route.ts'

type Visits = { last: { id: string; lastVisited: number }[]; starred: { id: string; starredAt: number }[] }
const MOST = 10

export const visitedDashboardRoutes: Route[] = [
  get('/api/user/dashboards', 'TC', {}, ({ services, who }) => shown(services, visitsOf(services, who.userId))),
  get('/api/user/lastVisitedDashboards', 'TC', {}, ({ services, who }) =>
    shown(services, visitsOf(services, who.userId)),
  ),
  get('/api/user/dashboards/:dashboardId/:action', 'TC', {}, (c) => {
    const id = pathId(c, 'dashboardId')
    const act = ACTIONS[String(c.path.action).toLowerCase()]
    if (!act) throw badRequest(`Action "${c.path.action}" is not supported!`)
    c.services.access.entity(c.who, 'DASHBOARD', id, 'READ')
    const visits = act(visitsOf(c.services, c.who.userId), id, c.services.clock.now())
    c.services.settings.set(keyOf(c.who.userId), visits)
    return shown(c.services, visits)
  }),
]

/** The newest stand first. */
const ACTIONS: Record<string, (visits: Visits, id: string, now: number) => Visits> = {
  visit: ({ last, starred }, id, now) => ({
    last: [{ id, lastVisited: now }, ...last.filter((one) => one.id !== id)].slice(0, MOST),
    starred,
  }),
  star: ({ last, starred }, id, now) => ({
    last,
    starred: [{ id, starredAt: now }, ...starred.filter((one) => one.id !== id)],
  }),
  unstar: ({ last, starred }, id) => ({ last, starred: starred.filter((one) => one.id !== id) }),
}

const keyOf = (user: string) => `visited/${user}`
const visitsOf = ({ settings }: Services, user: string) => settings.get<Visits>(keyOf(user), { last: [], starred: [] })

/** With their titles; those that are gone are left out. */
function shown({ entities }: Services, { last, starred }: Visits) {
  const titled = <T extends { id: string }>(list: T[]) =>
    list.flatMap((one) => {
      const dashboard = entities.get('DASHBOARD', one.id)
      return dashboard ? [{ ...one, title: dashboard.title }] : []
    })
  const stars = new Set(starred.map(({ id }) => id))
  return { last: titled(last).map((one) => ({ ...one, starred: stars.has(one.id) })), starred: titled(starred) }
}
