import { nearest } from '../../lib/nearest.ts'
import type { Profile } from '../config/profile.ts'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { DEMO_RELEASES } from './demo-releases.ts'

const USER = { kind: 'password', username: 'tenant@thingsboard.org', password: 'tenant' } as const

/** A running demo server. */
export interface Demo {
  readonly url: string
  close(): Promise<void>
}

export interface StartDemoOptions {
  /** 0 is any free one. */
  readonly port: number
  /** The release of ThingsBoard whose routes it has; the newest one unless given. */
  readonly release?: string | undefined
  /** Keeps the data; without it they live in memory. */
  readonly file?: string | undefined
}

/**
 * Starts MiniBoard with its demo data on 127.0.0.1. Resolves when it answers.
 *
 * @throws TbxError of kind `usage` for a release that it does not know, `config` for a port that it cannot have
 */
export async function startDemo({ clock }: Host, { port, release, file }: StartDemoOptions): Promise<Demo> {
  const { createMiniBoard } = await import('../miniboard/mod.ts')
  const board = await createMiniBoard({
    clock,
    ...(release !== undefined && { release }),
    ...(file !== undefined && { file }),
  }).catch((error) => {
    if (error instanceof RangeError) throw unknownRelease(release, error)
    throw file === undefined ? error : cannotKeep(error, file)
  })
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

function cannotKeep(error: Error, file: string): TbxError {
  return new TbxError('config', `cannot keep the demo's data in "${file}": ${error.message}`, {
    cause: error,
    hint: 'give another file with --data, or stop the process that uses it',
  })
}

function unknownRelease(release = '', cause: RangeError): TbxError {
  const near = nearest(release, DEMO_RELEASES)
  const from = `${DEMO_RELEASES.at(-1)} to ${DEMO_RELEASES[0]}`
  return new TbxError('usage', `cannot be ThingsBoard "${release}": the demo knows the releases from ${from}`, {
    cause,
    hint: near ? `did you mean ${near}?` : `for example: ${DEMO_RELEASES.join(', ')}`,
  })
}

function cannotListen(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error
  const why = code === 'EADDRINUSE' ? 'that port is in use' : 'that port may not be used'
  return new TbxError('config', `cannot listen on 127.0.0.1:${port}: ${why}`, {
    cause: error,
    hint: 'give another one with --port',
  })
}
