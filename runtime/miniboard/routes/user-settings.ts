import {
  deleteSettings,
  mergeSettings,
  readSettings,
  replaceSettings,
  settingsType,
} from '../entities/user-settings.ts'
import { del, get, post, put, type Route } from '../wire/route.ts'
import { json } from '../wire/shape.ts'

export const userSettingsRoutes: Route[] = [
  get('/api/user/settings', 'STC', {}, ({ services, who }) => readSettings(services, who.userId, 'GENERAL')),
  get('/api/user/settings/general', 'STC', {}, ({ services, who }) => readSettings(services, who.userId, 'GENERAL')),
  put('/api/user/settings/general', 'STC', { body: json }, ({ services, who, body }) =>
    mergeSettings(services, who.userId, 'GENERAL', body),
  ),
  get('/api/user/settings/:type', 'STC', {}, ({ services, who, path }) =>
    readSettings(services, who.userId, settingsType(path.type ?? '')),
  ),
  post('/api/user/settings', 'STC', { body: json }, ({ services, who, body }) =>
    replaceSettings(services, who.userId, 'GENERAL', body),
  ),
  put('/api/user/settings', 'STC', { body: json }, ({ services, who, body }) =>
    mergeSettings(services, who.userId, 'GENERAL', body),
  ),
  put('/api/user/settings/:type', 'STC', { body: json }, ({ services, who, path, body }) =>
    mergeSettings(services, who.userId, settingsType(path.type ?? ''), body),
  ),
  del('/api/user/settings/:paths', 'STC', {}, ({ services, who, path }) =>
    deleteSettings(services, who.userId, 'GENERAL', (path.paths ?? '').split(',')),
  ),
  del('/api/user/settings/:type/:paths', 'STC', {}, ({ services, who, path }) =>
    deleteSettings(services, who.userId, settingsType(path.type ?? ''), (path.paths ?? '').split(',')),
  ),
]
