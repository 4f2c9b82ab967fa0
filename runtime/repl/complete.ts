/** The names that can follow `api`, without asking anything of the server or running any code. */
export interface Names {
  groups(): readonly string[]
  operations(group: string): readonly string[]
  /** The tasks that follow `scripts`. */
  tasks?(): readonly string[]
}

/** Names in scope that are completed besides `api`'s. */
const CHAIN = /(?:^|[^\w$.])((?:[\w$]+\??\.)*[\w$]*)$/

/**
 * Completes `api.<group>.<operation>`, names in scope and `.commands`. Nothing is evaluated: Node's own completer runs
 * what stands before the cursor, and Tab must never delete a device.
 */
export function createCompleter(names: Names, scope: readonly string[], commands: readonly string[]) {
  return (line: string): [string[], string] => {
    if (/^\.\w*$/.test(line)) return [matching(commands, line), line]
    const chain = CHAIN.exec(line)?.[1]
    if (chain === undefined) return [[], '']
    const parts = chain.split(/\??\./)
    const last = parts.at(-1) ?? ''
    return [matching(candidates(parts.slice(0, -1)), last), last]
  }

  function candidates(path: readonly string[]): readonly string[] {
    if (path.length === 0) return scope
    if (path[0] === 'scripts' && path.length === 1) return names.tasks?.() ?? []
    if (path[0] !== 'api') return []
    if (path.length === 1) return names.groups()
    return path.length === 2 ? names.operations(path[1] ?? '') : []
  }
}

const matching = (candidates: readonly string[], start: string): string[] =>
  candidates.filter((name) => name.startsWith(start))
