import { createHash, scryptSync } from 'node:crypto'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { withLock } from '../lock.ts'
import type { TokenPair } from './token.ts'

/** A pair as it lies on disk, with a fingerprint of the password that it was got with. */
export interface KeptPair extends TokenPair {
  readonly credential?: Fingerprint
}

/** Tells one password from another without telling which. */
export interface Fingerprint {
  readonly salt: string
  readonly hash: string
}

/** Whose tokens they are: kept apart by all three, so that two servers with the same user name never share one. */
export interface TokenOwner {
  readonly profile: string
  readonly user: string
  readonly server: string
}

export interface TokenStore {
  read(): KeptPair | undefined
  save(pair: KeptPair): void
  remove(): void
  /** Runs `work` while no other process does so for the same owner; without a lock where the folder cannot be written. */
  locked<T>(work: () => Promise<T>): Promise<T>
}

export interface TokenStoreOptions {
  readonly folder: string
  readonly owner: TokenOwner
  /** Told once when tokens cannot be kept; the session goes on without. */
  readonly warn?: (message: string) => void
}

/** One file an owner, 0600, replaced by rename. What cannot be read counts as absent: then a login makes it anew. */
export function createTokenStore(host: Host, { folder, owner, warn = () => {} }: TokenStoreOptions): TokenStore {
  const file = join(folder, `${createHash('sha256').update(JSON.stringify(owner)).digest('hex').slice(0, 32)}.json`)
  let usable = true
  const attempt = <T>(action: () => T): T | undefined => {
    if (!usable) return undefined
    try {
      return action()
    } catch (error) {
      usable = false
      warn(`cannot keep tokens in '${folder}': ${(error as Error).message}`)
      return undefined
    }
  }
  return {
    read() {
      return attempt(() => parse(host.files.read(file), owner))
    },
    save(pair) {
      attempt(() => {
        host.files.makeFolder(folder)
        const temporary = `${file}.${host.pid}.tmp`
        host.files.write(temporary, `${JSON.stringify({ ...owner, ...pair })}\n`)
        host.files.rename(temporary, file)
      })
    },
    remove() {
      attempt(() => host.files.remove(file))
    },
    async locked(work) {
      const ready = attempt(() => {
        host.files.makeFolder(folder)
        const probe = `${file}.${host.pid}.tmp`
        host.files.write(probe, '')
        host.files.remove(probe)
        return true
      })
      return ready ? withLock(host, file, work) : work()
    },
  }
}

function parse(text: string | undefined, owner: TokenOwner): KeptPair | undefined {
  if (text === undefined) return undefined
  try {
    const { profile, user, server, ...pair } = JSON.parse(text) as KeptPair & TokenOwner
    const ours = profile === owner.profile && user === owner.user && server === owner.server
    return ours && typeof pair.token === 'string' && typeof pair.receivedAt === 'number' ? pair : undefined
  } catch {
    return undefined
  }
}

/**
 * 16 bits are enough to find out that another password was given (a miss in 65,536 tries uses the kept token once more),
 * and too few to confirm a guess to whoever gets hold of the file.
 */
const FINGERPRINT_BYTES = 2
/** Cheap, for it is made at every start, and the cut above is what protects. */
const COST = { N: 1024, r: 8, p: 1 }

export function fingerprint(password: string, salt: string): Fingerprint {
  return { salt, hash: scryptSync(password, salt, FINGERPRINT_BYTES, COST).toString('hex') }
}

export const isSamePassword = (password: string, { salt, hash }: Fingerprint): boolean =>
  fingerprint(password, salt).hash === hash
