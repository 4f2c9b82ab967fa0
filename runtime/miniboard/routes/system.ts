import { get, type Route } from '../wire/route.ts'

export const systemRoutes: Route[] = [
  get('/api/system/info', 'STC', {}, ({ services }) => ({
    version: services.release,
    artifact: 'application',
    name: 'ThingsBoard Server Application',
    type: 'CE',
  })),
  get('/api/dashboard/serverTime', 'STC', {}, ({ services }) => services.clock.now()),
  get('/api/dashboard/maxDatapointsLimit', 'STC', {}, () => 50_000),
]
