import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { connect } from '../runtime/connect.ts'
import { nodeHost } from '../runtime/host.ts'
import { json, serve } from './helpers/http-server.ts'

test('a connection meets an older server by its older routes, and the next one knows it already', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tbx-'))
  const server = await serve((request, response) => {
    const path = request.url?.replace(/\?.*/, '')
    if (path === '/api/system/info') return json(response, { version: '3.9.1', type: 'CE' })
    if (path === '/api/tenant/devices') return json(response, { name: 'Pump 7' })
    return json(response, { status: 400, message: 'Invalid UUID string: device', errorCode: 31 }, 400)
  })
  const open = () =>
    connect({
      host: nodeHost(),
      url: server.url,
      wayIn: { kind: 'apiKey', apiKey: 'canary-key-0123456789' },
      serverFolder: join(folder, 'servers'),
    })
  try {
    for (const connection of [open(), open()]) {
      const device = await connection.api.device.getTenantDeviceByName({ deviceName: 'Pump 7' })
      expect(device).toEqual({ name: 'Pump 7' })
      connection.close()
    }
    expect(server.requests).toEqual([
      'GET /api/tenant/device?deviceName=Pump%207',
      'GET /api/system/info',
      'GET /api/tenant/devices?deviceName=Pump%207',
      'GET /api/tenant/devices?deviceName=Pump%207',
    ])
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})
