import type { Services } from '../services.ts'
import { invalid } from '../wire/refusal.ts'
import { type Prefs, TYPES } from './shapes.ts'

const WAYS = ['WEB', 'EMAIL', 'SMS', 'MOBILE_APP']
const keyOf = (user: string) => `notificationPrefs/${user}`

/** What a user wants to hear, and how; all of it by all ways unless the user said otherwise. */
export function preferencesOf({ settings }: Services, user: string): Prefs {
  const own = settings.get<Prefs>(keyOf(user), {})
  return Object.fromEntries(TYPES.map((type) => [type, own[type] ?? { enabled: true, enabledDeliveryMethods: all() }]))
}

export function savePreferences(services: Services, user: string, prefs: Prefs | null): Prefs {
  if (!prefs) throw invalid('prefs must not be null')
  for (const { enabledDeliveryMethods } of Object.values(prefs))
    if (Object.keys(enabledDeliveryMethods).some((way) => !WAYS.includes(way)))
      throw invalid('Only email, Web and SMS delivery methods are allowed')
  services.settings.set(keyOf(user), prefs)
  return preferencesOf(services, user)
}

export function isWanted(services: Services, user: string, type: string, way: string): boolean {
  const pref = preferencesOf(services, user)[type]
  return !pref || (pref.enabled && pref.enabledDeliveryMethods[way] !== false)
}

const all = () => Object.fromEntries(WAYS.map((way) => [way, true]))
