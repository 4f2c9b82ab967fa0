import type { Services } from '../services.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { json as jsonAnswer } from '../wire/answer.ts'
import { required, string } from '../wire/query.ts'
import { CODE, Refusal } from '../wire/refusal.ts'
import { get, post, type Route } from '../wire/route.ts'
import { flag, object, text } from '../wire/shape.ts'

const trendzShape = object({ enabled: flag, baseUrl: text, apiKey: text })
const trendzOf = ({ settings }: Services, tenant: string) =>
  settings.get<unknown>(`trendz/${tenant}`, { enabled: false, baseUrl: null, apiKey: null })

/** What pages ask for in passing, and what is always the same here. */
export const smallRoutes: Route[] = [
  get('/api/trendz/settings', 'TC', {}, ({ services, who }) => trendzOf(services, who.tenantId)),
  post('/api/trendz/settings', 'T', { body: trendzShape }, ({ services, who, body }) => {
    services.settings.set(`trendz/${who.tenantId}`, body)
    return body
  }),
  get('/api/edqs/state', 'S', {}, () => ({
    edqsReady: false,
    syncRequired: false,
    syncStatus: null,
    apiEnabled: false,
  })),
  get('/api/mobile/qr/settings', 'STC', {}, () => QR),
  get('/api/noauth/qr/:secret', '', {}, () => {
    throw new Refusal(401, CODE.tokenExpired, 'Jwt token not found or expired!')
  }),
  get(
    '/api/mobile',
    'STC',
    { query: { pkgName: required(string), platform: required(string) } },
    ({ services, who }) => ({
      user: services.entities.get('USER', who.userId) ?? null,
      storeInfo: null,
      versionInfo: null,
      homeDashboardInfo: null,
      pages: null,
    }),
  ),
  ...['/api/oauth2/client/infos', '/api/mobile/app', '/api/mobile/bundle/infos'].map((path) =>
    get(path, 'ST', { query: paging }, ({ query }) => {
      toPageLink(query)
      return { data: [], totalPages: 0, totalElements: 0, hasNext: false }
    }),
  ),
  get('/api/oauth2/config/template', 'ST', {}, () =>
    jsonAnswer(
      200,
      ['Apple', 'Facebook', 'Github', 'Google'].map((name) => ({ providerId: name, name })),
    ),
  ),
]

const QR = {
  tenantId: null,
  useSystemSettings: false,
  useDefaultApp: true,
  mobileAppBundleId: null,
  qrCodeConfig: {
    showOnHomePage: true,
    badgeEnabled: true,
    badgePosition: 'RIGHT',
    qrCodeLabelEnabled: true,
    qrCodeLabel: 'Scan to connect or download mobile app',
  },
  androidEnabled: true,
  iosEnabled: true,
  googlePlayLink: 'https://play.google.com/store/apps/details?id=org.thingsboard.demo.app',
  appStoreLink: 'https://apps.apple.com/us/app/thingsboard-live/id1594355695',
}
