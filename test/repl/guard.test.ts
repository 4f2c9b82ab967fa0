import { describe, expect, test } from '@jest/globals'
import { createGuard } from '../../runtime/repl/guard.ts'
import { createState } from '../../runtime/repl/state.ts'
import { answering, reply } from '../helpers/replies.ts'

const DELETE = { method: 'DELETE', path: '/api/device/1', operation: 'device.deleteDevice' }
const server = () => answering((call) => reply(200, call.method === 'GET' ? { name: 'Pump 7' } : ''))

describe('the guard of the prompt', () => {
  test.each(['readOnly', 'dry'] as const)('sends no change while %s is on, but reads', async (key) => {
    const send = server()
    const guarded = createGuard(createState({ [key]: true }))(send)
    await expect(guarded(DELETE)).rejects.toMatchObject({ kind: 'permission', unsent: true })
    await guarded({ method: 'POST', path: '/api/entitiesQuery/find', changes: false })
    await guarded({ method: 'GET', path: '/api/auth/user' })
    expect(send.calls.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  test('asks once an input, by name, and deletes nothing where the answer is no', async () => {
    const send = server()
    const asked: string[] = []
    const state = createState({ ask: async (question) => asked.push(question) < 0 })
    const guarded = createGuard(state)(send)
    const both = await Promise.allSettled([guarded(DELETE), guarded({ ...DELETE, path: '/api/device/2' })])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(asked).toEqual(["DELETE /api/device/1 ('Pump 7'): sure? [y/N] "])
    expect(send.calls.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  test('deletes where the answer is yes, and unasked with .confirm off', async () => {
    const send = server()
    await createGuard(createState({ ask: async () => true }))(send)(DELETE)
    await createGuard(createState({ confirm: false, ask: async () => false }))(send)(DELETE)
    expect(send.calls.filter(({ method }) => method === 'DELETE')).toHaveLength(2)
  })
})
