import type { Operation } from '../api/mod.ts'
import { type Completion, completeArgument } from './complete-argument.ts'
import type { LiveNames } from './live-names.ts'
import { openCall } from './open-call.ts'
import type { Peek } from './peek.ts'

/** The names that can follow `api`, without asking anything of the server or running any code. */
export interface Names {
  groups(): readonly string[]
  operations(group: string): readonly string[]
  /** By `group.name`, or a bare name. */
  find(path: string): Operation | undefined
  /** The tasks that follow `scripts`. */
  tasks(): readonly string[]
}

export interface CompleterOptions {
  readonly names: Names
  /** Names in scope. */
  readonly scope: () => readonly string[]
  /** `.commands` of the prompt. */
  readonly commands: readonly string[]
  readonly peek: Peek
  readonly liveNames: LiveNames
  /** Paths that begin so. */
  readonly paths: (start: string) => readonly string[]
}

const CHAIN = /(?:^|[^\w$.'"`])((?:[\w$]+(?:\[\d+\])?\??\.)*[\w$]*)$/
const FILE_COMMAND = /^\.(?:load|save|transcript)\s+(\S*)$/

/**
 * Completes what stands before the cursor: `.commands`, files, names in scope, `api.<group>.<operation>`, arguments
 * of operations with the names of the server's entities, members of values. Nothing that was typed is run: Node's own
 * completer runs it, and Tab must never delete a device.
 */
export function createCompleter(options: CompleterOptions): (line: string) => Promise<Completion> {
  const { names, scope, commands, peek, paths } = options
  return async (line) => {
    if (/^\.\w*$/.test(line)) return [matching(commands, line), line]
    const file = FILE_COMMAND.exec(line)?.[1]
    if (file !== undefined) return [[...paths(file)], file]
    return (await argumentOf(line)) ?? chainOf(line)
  }

  async function argumentOf(line: string): Promise<Completion | undefined> {
    const call = openCall(line)
    const operation = call && names.find(call.path)
    return operation && completeArgument(operation, call, options.liveNames)
  }

  function chainOf(line: string): Completion {
    const chain = CHAIN.exec(line)?.[1]
    if (chain === undefined) return [[], '']
    const at = chain.lastIndexOf('.') + 1
    const last = chain.slice(at)
    return [matching(candidates(chain.slice(0, at).replace(/\??\.$/, '')), last), last]
  }

  function candidates(before: string): readonly string[] {
    if (before === '') return [...new Set([...scope(), ...peek.declared()])]
    const [root, group, ...rest] = before.split(/\??\./)
    if (root === 'scripts' && group === undefined) return names.tasks()
    if (root !== 'api') return peek.members(before)
    if (group === undefined) return [...names.groups(), 'as', 'request', 'with']
    return rest.length === 0 && names.groups().includes(group) ? names.operations(group) : membersOfCall(before)
  }

  function membersOfCall(before: string): readonly string[] {
    const operation = names.find(before.replace(/^api\??\./, ''))
    return operation ? ['curl', 'operation', ...(operation.paged ? ['all', 'pages'] : [])] : []
  }
}

/** Those that begin so; where none does, in whatever case. */
function matching(candidates: readonly string[], start: string): string[] {
  const exact = candidates.filter((name) => name.startsWith(start))
  const small = start.toLowerCase()
  return exact.length > 0 ? exact : candidates.filter((name) => name.toLowerCase().startsWith(small))
}
