import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { readCertificates } from './certificates.ts'
import { readClientCertificate } from './client-certificate.ts'
import { hideSecrets } from './hide-secrets.ts'
import type { Profile, Sources } from './profile.ts'
import { type NamedProxy, parseProxy, proxyOfEnvironment } from './proxy.ts'
import type { Setting, Source } from './source.ts'

type Network = Pick<Profile, 'authHeader' | 'ca' | 'proxy' | 'clientCertificate' | 'gateway'>

/** What lies between here and the server, and where each part of it came from. */
export interface SettledNetwork {
  readonly network: Network
  readonly sources: Pick<Sources, keyof Network>
}

/** Settles headers, certificates and the proxy, each from the highest source that names it. */
export async function settleNetwork(host: Host, sources: readonly Source[], url: string): Promise<SettledNetwork> {
  const owner = (...settings: Setting[]) =>
    sources.find(({ values }) => settings.some((one) => values[one] !== undefined))
  const authHeader = owner('authHeader')
  const ca = owner('ca')
  const certificate = owner('cert', 'key')
  const gateway = owner('gatewayAuthorization')
  if (gateway && authHeader?.values.authHeader?.toLowerCase() === 'authorization') throw oneHeader(gateway, authHeader)
  const proxy = settleProxy(host, owner('proxy'), url)
  return {
    network: {
      ...(authHeader && { authHeader: headerName(authHeader) }),
      ...(ca && { ca: readCertificates(host, ca) }),
      ...(certificate && {
        clientCertificate: await readClientCertificate(host, certificate, owner('keyPassphrase')?.values.keyPassphrase),
      }),
      ...(gateway && { gateway: hideSecrets({ gatewayAuthorization: gatewayValue(gateway) }) }),
      ...(proxy && { proxy: proxy.proxy }),
    },
    sources: {
      ...(authHeader && { authHeader: authHeader.label('authHeader') }),
      ...(ca && { ca: ca.label('ca') }),
      ...(certificate && { clientCertificate: certificate.label('cert') }),
      ...(gateway && { gateway: gateway.label('gatewayAuthorization') }),
      ...(proxy && { proxy: proxy.name }),
    },
  }
}

/** A proxy that is named for tbx goes first, `none` included; else the environment's for everybody. */
function settleProxy(host: Host, source: Source | undefined, url: string): NamedProxy | undefined {
  if (!source) return proxyOfEnvironment(host, url)
  const proxy = parseProxy(source.values.proxy ?? '', source.nameOf('proxy'))
  return proxy && { proxy, name: source.label('proxy') }
}

function headerName({ values, nameOf }: Source): string {
  const { authHeader = '' } = values
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(authHeader)) return authHeader
  throw new TbxError('config', `cannot use ${nameOf('authHeader')} "${authHeader}": it is not the name of a header`)
}

function gatewayValue({ values, nameOf }: Source): string {
  const { gatewayAuthorization = '' } = values
  if (/^[\w-]+ [\x21-\x7e]/.test(gatewayAuthorization) && /^[\x20-\x7e]+$/.test(gatewayAuthorization))
    return gatewayAuthorization
  throw new TbxError(
    'config',
    `cannot use ${nameOf('gatewayAuthorization')}: it is no value of an Authorization header`,
    {
      hint: 'give the scheme and the credentials, such as: Basic dXNlcjpwYXNzd29yZA==',
    },
  )
}

const oneHeader = (gateway: Source, authHeader: Source): TbxError =>
  new TbxError(
    'config',
    `cannot use ${gateway.nameOf('gatewayAuthorization')} and ${authHeader.nameOf('authHeader')} "Authorization": both want one header`,
    { hint: 'the token is best left in X-Authorization, where ThingsBoard looks first' },
  )
