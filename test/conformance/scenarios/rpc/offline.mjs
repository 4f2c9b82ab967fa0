import { scenario } from '../../scenario.mjs'

export default scenario(
  'a command waits five seconds at least, and a device that comes late still gets it',
  async (t) => {
    const { body: made } = await t.tenant.post(
      `/api/device?accessToken=gate-${t.run}`,
      { name: 'gate' },
      { quiet: true, expect: 200 },
    )
    const device = t.device(`gate-${t.run}`)
    const late = async (path, body, note) => {
      const asked = t.tenant.post(`${path}/${made.id.id}`, body, { note })
      await t.sleep(2500)
      const { body: command } = await device.get('/rpc?timeout=2000', { note })
      await device.post(`/rpc/${command.id}`, { open: true }, { quiet: true })
      await asked
    }
    await late('/api/rpc/twoway', { method: 'open', params: {}, timeout: 100 }, 'a timeout that is too short')
    await late('/api/rpc/twoway', { method: 'open', params: { wide: true } }, 'no timeout')
    await late('/api/plugins/rpc/twoway', { method: 'open', params: [], timeout: -1 }, 'a timeout below zero')
    await t.tenant.post(
      `/api/plugins/rpc/oneway/${made.id.id}`,
      { method: 'close', params: {}, timeout: 1 },
      { note: 'it does not come' },
    )
    await device.get('/rpc?timeout=500', { note: 'too late' })
  },
)
