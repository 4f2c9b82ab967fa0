import { claim, giveUp } from '../devices/claims.ts'
import { del, post, type Route } from '../wire/route.ts'
import { object, text } from '../wire/shape.ts'

export const claimRoutes: Route[] = [
  post('/api/customer/device/:deviceName/claim', 'C', { body: object({ secretKey: text }) }, claim),
  del('/api/customer/device/:deviceName/claim', 'TC', {}, giveUp),
]
