import { join } from 'node:path'
import { tbxFolder } from '../config/folder.ts'
import type { Host } from '../host.ts'

/** Where compiled scripts are kept. */
export const scriptCache = (host: Host): string => join(tbxFolder(host), 'cache', 'scripts')
