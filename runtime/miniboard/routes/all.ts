import type { Route } from '../wire/route.ts'
import { attributeRoutes } from './attributes.ts'
import { authRoutes } from './auth.ts'
import { customerRoutes } from './customers.ts'
import { deviceProfileRoutes } from './device-profiles.ts'
import { deviceRoutes } from './devices.ts'
import { notHereRoutes } from './not-here.ts'
import { systemRoutes } from './system.ts'
import { telemetryRoutes } from './telemetry.ts'
import { tenantRoutes } from './tenants.ts'
import { userRoutes } from './users.ts'

/** Every route of the house; a new controller is one line here. */
export function allRoutes(): Route[] {
  const here = [
    ...authRoutes,
    ...userRoutes,
    ...tenantRoutes,
    ...customerRoutes,
    ...deviceProfileRoutes,
    ...deviceRoutes,
    ...telemetryRoutes,
    ...attributeRoutes,
    ...systemRoutes,
  ]
  return [...here, ...notHereRoutes(here)]
}
