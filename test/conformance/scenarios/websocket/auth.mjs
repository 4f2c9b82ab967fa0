import { scenario } from '../../scenario.mjs'

export default scenario(
  'how a WebSocket is opened: token in the first message, in the address, wrong or missing',
  async (t) => {
    const { body: hall } = await t.tenant.post(
      '/api/asset',
      { name: 'hall', type: 'default' },
      { quiet: true, expect: 200 },
    )
    const count = (cmdId) => ({
      cmdId,
      type: 'ENTITY_COUNT',
      query: { entityFilter: { type: 'singleEntity', singleEntity: hall.id } },
    })
    const first = (token, cmds = []) => ({ authCmd: { cmdId: 0, token }, cmds })
    const silent = await t.anon.ws('/api/ws')
    const since = Date.now()
    const good = await t.tenant.ws('/api/ws')
    await good.ask(first(t.tenant.token, [count(1)]), 1, { note: 'token and command at once' })
    await good.ask({ cmds: [count(2)] })
    const two = await t.tenant.ws('/api/ws')
    await two.ask(first(t.tenant.token), 1, { note: 'no answer to the token alone', timeout: 700 })
    await two.ask({ cmds: [count(3), count(4)] }, 2, { note: 'several commands', sort: true })
    const address = await t.tenant.ws(`/api/ws?token=${t.tenant.token}`)
    await address.ask({ cmds: [count(5)] }, 1, { note: 'token in the address' })
    await address.ask(first('rubbish', [count(6)]), 1, { note: 'a second token is of no interest' })
    const bad = await t.tenant.ws('/api/ws')
    await bad.ask(first('rubbish', [count(7)]), 1, { note: 'not a token' })
    const foreign = await t.tenant.ws('/api/ws')
    await foreign.ask(first('eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiJhIn0.AAAA'), 1, { note: 'signed with another key' })
    const early = await t.tenant.ws('/api/ws')
    await early.ask({ cmds: [count(8)] }, 1, { note: 'a command before the token' })
    const wrong = await t.tenant.ws('/api/ws?token=rubbish')
    await wrong.next(1, { note: 'not a token in the address' })
    const unknown = await t.tenant.ws('/api/ws/plugins/weather')
    await unknown.next(1, { note: 'an unknown kind of session' })
    await t.sleep(Math.max(0, since + 11_000 - Date.now()))
    await silent.ask(first(t.tenant.token, [count(9)]), 1, { note: 'the token after more than ten seconds' })
  },
)
