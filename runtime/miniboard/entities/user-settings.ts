import type { Services } from '../services.ts'
import { badRequest, failed } from '../wire/refusal.ts'
import { isObject } from '../wire/shape.ts'

export const SETTINGS_TYPES = [
  'GENERAL',
  'VISITED_DASHBOARDS',
  'QUICK_LINKS',
  'DOC_LINKS',
  'DASHBOARDS',
  'GETTING_STARTED',
  'NOTIFICATIONS',
  'MOBILE',
] as const
export type SettingsType = (typeof SETTINGS_TYPES)[number]
const RESERVED = ['VISITED_DASHBOARDS', 'MOBILE']

/** One document of settings of a user. */
export function readSettings({ settings }: Services, user: string, type: SettingsType): unknown {
  return settings.get(key(user, type), {})
}

export function replaceSettings({ settings }: Services, user: string, type: SettingsType, value: unknown): unknown {
  checkNames(value)
  settings.set(key(user, type), value)
  return value
}

/** A dotted name reaches into the document, a plain one replaces what is there. */
export function mergeSettings({ settings }: Services, user: string, type: SettingsType, value: unknown): void {
  const document = structuredClone(settings.get(key(user, type), {})) as Record<string, unknown>
  if (isObject(value)) for (const [name, item] of Object.entries(value)) setAt(document, name.split('.'), item)
  settings.set(key(user, type), document)
}

export function deleteSettings({ settings }: Services, user: string, type: SettingsType, paths: string[]): void {
  const document = structuredClone(settings.get(key(user, type), {})) as Record<string, unknown>
  for (const path of paths) deleteAt(document, path.split('.'))
  settings.set(key(user, type), document)
}

/** @throws Refusal 400 for what is no type, or one of the server's own */
export function settingsType(name: string): SettingsType {
  const type = name.toUpperCase()
  if (!SETTINGS_TYPES.includes(type as SettingsType))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.settings.UserSettingsType.${type}`)
  if (RESERVED.includes(type)) throw badRequest(`Settings with type: ${type} are reserved for internal use!`)
  return type as SettingsType
}

const key = (user: string, type: SettingsType) => `user:${user}:${type}`

function checkNames(value: unknown): void {
  if (!isObject(value)) return
  for (const [name, item] of Object.entries(value)) {
    if (/[.,]/.test(name)) throw badRequest('Json field name should not contain "." or "," symbols')
    checkNames(item)
  }
}

function setAt(document: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    document[name] = value
    return
  }
  if (!isObject(document[name])) document[name] = {}
  setAt(document[name] as Record<string, unknown>, rest, value)
}

function deleteAt(document: Record<string, unknown>, path: string[], passed: string[] = []): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    if (!(name in document)) throw missing([...passed, name])
    delete document[name]
    return
  }
  const next = document[name]
  if (!isObject(next)) throw missing([...passed, name])
  deleteAt(next, rest, [...passed, name])
}

const missing = (path: string[]) =>
  failed(
    `com.jayway.jsonpath.PathNotFoundException: Missing property in path $${path.map((name) => `['${name}']`).join('')}`,
  )
