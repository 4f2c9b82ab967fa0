import type { Profile } from '../config/profile.ts'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Demo } from './context.ts'

const USER = { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' } as const

/** Starts MiniBoard with its demo data on 127.0.0.1; port 0 is any free one. Resolves when it answers. */
export async function startDemo({ clock }: Host, { port }: { port: number }): Promise<Demo> {
  const { createMiniBoard } = await import('../miniboard/mod.ts')
  const board = await createMiniBoard({ clock })
  try {
    const { url } = await board.listen({ port })
    return { url, close: () => board.close() }
  } catch (error) {
    await board.close()
    throw cannotListen(error, port)
  }
}

/** The profile of a demo's tenant administrator. */
export const demoProfile = (url: string): Profile => ({
  name: 'demo',
  url,
  wayIn: USER,
  sources: { url: '--demo', wayIn: '--demo' },
})

function cannotListen(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error
  const why = code === 'EADDRINUSE' ? 'that port is in use' : 'that port may not be used'
  return new TbxError('config', `cannot listen on 127.0.0.1:${port}: ${why}`, {
    cause: error,
    hint: 'give another one with --port',
  })
}
