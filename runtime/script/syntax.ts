import { type AnyNode, type Program, parse } from 'acorn'
import type { Position } from './source-text.ts'

export type { AnyNode, Program }

export interface SyntaxProblem {
  readonly message: string
  readonly position: Position
  readonly hint?: string
}

/**
 * The syntax tree of a JavaScript text that stands as a script of its own: top-level `await` is allowed, `return` is
 * not. Static `import` and `export` are refused: they need the compiler.
 *
 * @throws acorn's SyntaxError; `toSyntaxProblem` reads it
 */
export function parseJavaScript(text: string): Program {
  return parse(text, { ecmaVersion: 'latest', sourceType: 'script', allowAwaitOutsideFunction: true })
}

/** What acorn's SyntaxError about `text` says, and where. */
export function toSyntaxProblem(error: unknown, text: string): SyntaxProblem {
  const { message, loc, pos = 0 } = error as SyntaxError & { loc?: { line: number; column: number }; pos?: number }
  const position = { line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1 }
  const problem = { message: message.replace(/ \(\d+:\d+\)$/, ''), position }
  const awaits = /\bawait\s+$/.test(text.slice(Math.max(0, pos - 20), pos))
  return awaits ? { ...problem, hint: 'await stands at the top level or in an async function only' } : problem
}

/** Calls `visit` on every node, outermost first. What `visit` answers with `false` is not entered. */
export function walk(node: AnyNode, visit: (node: AnyNode) => unknown): void {
  if (visit(node) === false) return
  for (const child of childNodes(node)) walk(child, visit)
}

/** The nodes directly below a node, in the order of the text. */
export function childNodes(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = []
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item)
    } else if (isNode(value)) children.push(value)
  }
  return children
}

function isNode(value: unknown): value is AnyNode {
  return typeof (value as AnyNode | null)?.type === 'string' && typeof (value as AnyNode).start === 'number'
}

/** Whether the node is a function of any form: a declaration, an expression, an arrow. */
export function isFunction(node: AnyNode): boolean {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}
