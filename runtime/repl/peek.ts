import type { Runtime, Session } from 'node:inspector'

export interface Peek {
  /** Members of what a chain of names (`a.b?.c[0]`) stands for; none where finding out would run code. */
  members(chain: string): readonly string[]
  /** What was declared at the prompt. */
  declared(): readonly string[]
}

/** ms that V8 may take to follow a chain. */
const TIME = 100
const GROUP = 'peek'
const CHAIN = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\??\.[\p{ID_Start}$_][\p{ID_Continue}$]*|\[\d+\])*$/u

/** Looks at values through the inspector, which refuses to run anything that has a side effect. */
export function createPeek(session: Session, contextId: number): Peek {
  return {
    members(chain) {
      if (!CHAIN.test(chain)) return []
      const answer = post<Runtime.EvaluateReturnType>('Runtime.evaluate', {
        expression: chain,
        contextId,
        throwOnSideEffect: true,
        timeout: TIME,
        silent: true,
        objectGroup: GROUP,
      })
      const object = answer && !answer.exceptionDetails && objectOf(answer.result)
      const names = object ? namesOf(object) : []
      session.post('Runtime.releaseObjectGroup', { objectGroup: GROUP })
      return names
    },
    declared: () => post<Lexical>('Runtime.globalLexicalScopeNames', { executionContextId: contextId })?.names ?? [],
  }

  function objectOf({ objectId, type, subtype }: Runtime.RemoteObject): string | undefined {
    if (subtype === 'proxy') return undefined
    if (objectId !== undefined) return objectId
    return type === 'string' ? prototypeOfText() : undefined
  }

  /** A text has the members of all texts. */
  function prototypeOfText(): string | undefined {
    const parameters = { expression: 'String.prototype', contextId, throwOnSideEffect: true, objectGroup: GROUP }
    return post<Runtime.EvaluateReturnType>('Runtime.evaluate', parameters)?.result.objectId
  }

  function namesOf(objectId: string): string[] {
    const parameters = { objectId, ownProperties: false, generatePreview: false, nonIndexedPropertiesOnly: true }
    const properties = post<Runtime.GetPropertiesReturnType>('Runtime.getProperties', parameters)?.result ?? []
    return properties.filter(({ name, symbol }) => !symbol && isPlainName(name)).map(({ name }) => name)
  }

  /** The inspector of one's own thread answers before `post` returns. */
  function post<T>(method: string, parameters: object): T | undefined {
    let answer: T | undefined
    session.post(method, parameters, (problem, result) => {
      if (!problem) answer = result as T
    })
    return answer
  }
}

interface Lexical {
  readonly names: readonly string[]
}

const isPlainName = (name: string): boolean =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !name.startsWith('__')
