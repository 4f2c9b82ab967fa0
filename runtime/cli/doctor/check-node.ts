import type { Host } from '../../host.ts'
import { VERSION } from '../version.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

/** Releases with long-term support, which tbx is tested on. */
const TESTED = [20, 22, 24]

/** tbx itself, and the Node that it runs on. */
export function checkNode({ nodeVersion, platform }: Host): Finding[] {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  const found = `${nodeVersion} on ${platform}`
  const tooOld = major < 20 || (major === 20 && minor < 19)
  const node = tooOld
    ? fail('Node', found, 'install Node 20.19 or newer')
    : TESTED.includes(major)
      ? ok('Node', found)
      : warn('Node', found, `tbx is tested on ${TESTED.join(', ')}: take one of them if something is odd`)
  return [ok('tbx', VERSION), node]
}
