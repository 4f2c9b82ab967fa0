import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// A server with nothing but sockets and text, so that the client is what is measured: `/api/device/…` is one entity of
// 2 kB, `/api/tenant/devices` a page out of 100,000. Prints its URL.
const TOTAL = 100_000
const token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ iat: 0, exp: 9000 })).toString('base64url')}.x`
const pair = JSON.stringify({ token, refreshToken: token })
const one = JSON.stringify(device(1, 1700))

const server = createServer((request, response) => {
  request.resume()
  response.setHeader('Content-Type', 'application/json')
  const url = new URL(request.url ?? '/', 'http://x')
  if (url.pathname.startsWith('/api/auth/')) response.end(pair)
  else if (url.pathname === '/api/tenant/devices') response.end(page(url.searchParams))
  else response.end(one)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))

function page(query: URLSearchParams): string {
  const size = Number(query.get('pageSize'))
  const start = Number(query.get('page')) * size
  const data = Array.from({ length: Math.max(0, Math.min(size, TOTAL - start)) }, (_, i) => device(start + i, 0))
  return JSON.stringify({
    data,
    totalElements: TOTAL,
    totalPages: Math.ceil(TOTAL / size),
    hasNext: start + size < TOTAL,
  })
}

function device(n: number, padding: number) {
  const id = `00000000-0000-1000-8000-${String(n).padStart(12, '0')}`
  return {
    id: { entityType: 'DEVICE', id },
    createdTime: n,
    name: `Device ${n}`,
    type: 'default',
    label: null,
    additionalInfo: { text: 'x'.repeat(padding) },
  }
}
