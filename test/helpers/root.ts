import { fileURLToPath } from 'node:url'

/** The repository's top folder, seen from `dist/test/helpers`. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
