import type { Edit } from './edits.ts'
import { freeReferences, type Reference } from './free-name.ts'
import { type AnyNode, isFunction, type Program } from './syntax.ts'

/** Calls on these names are waited for: what the server answers is what somebody at a prompt means by them. */
const ROOTS = ['api', 'scripts', 'connect'] as const

/** What a promise is asked for by somebody who deals with it himself. */
const HANDLES = /^(?:then|catch|finally)$/
const STREAMS = /^(?:all|pages)$/
const PLAIN = /^(?:with|curl)$/

/**
 * Puts `await` before each call on `api`, `scripts` or `connect` that stands outside a function, and makes a loop over
 * `.all()` or `.pages()` a `for await`. Left alone: what is awaited already, handled by `.then`, or handed to
 * `Promise.all` and its like. The rule looks at the text alone, so a saved script shows exactly what ran.
 *
 * @example applyEdits(text, awaitEdits(parseJavaScript('api.auth.getUser().email'), text)).text // (await api.auth.getUser()).email
 */
export function awaitEdits(program: Program, text: string): Edit[] {
  const calls = new Set<AnyNode>()
  const edits: Edit[] = []
  for (const root of ROOTS) {
    if (!text.includes(root)) continue
    for (const reference of freeReferences(program, root)) {
      for (const { call, parents } of callsOn(reference)) {
        if (calls.has(call)) continue
        calls.add(call)
        const isFirst = edits.every(({ at }) => at !== call.start)
        edits.push(...editsOf(call, parents, isFirst))
      }
    }
  }
  return edits
}

interface CallOn {
  readonly call: AnyNode
  readonly parents: readonly AnyNode[]
}

/** The calls made on a name, outermost first: the first of the chain, and, after `as(…)` or `with(…)`, the next one. */
function callsOn({ node, parents }: Reference): CallOn[] {
  if (parents.some((parent) => isFunction(parent) || /^Class/.test(parent.type))) return []
  const found: CallOn[] = []
  let below = node
  let member = node.type === 'Identifier' ? node.name : ''
  for (let at = parents.length - 1; at >= 0; at--) {
    const parent = parents[at] as AnyNode
    if (parent.type === 'MemberExpression' && parent.object === below) {
      member = parent.property.type === 'Identifier' && !parent.computed ? parent.property.name : ''
    } else if (parent.type === 'CallExpression' && parent.callee === below) {
      if (!PLAIN.test(member)) found.unshift({ call: parent, parents: parents.slice(0, at) })
      if (member !== 'as' && member !== 'with') return found
    } else if (parent.type !== 'ChainExpression') return found
    below = parent
  }
  return found
}

function editsOf(call: AnyNode, parents: readonly AnyNode[], isFirst: boolean): Edit[] {
  const loop = loopOver(call, parents)
  if (loop) return [{ at: loop.start + 'for'.length, insert: ' await' }]
  if (streams(call) || isHandled(call, parents)) return []
  const parent = parents.at(-1)
  if (parent?.type === 'ExpressionStatement' || parent?.type === 'VariableDeclarator')
    return [{ at: call.start, insert: 'await ' }]
  // a statement that began with a parenthesis would call what stands before it, where no semicolon does
  const begins = isFirst && parents.some((above) => isLaterStatement(above, parents[0], call))
  return [
    { at: call.start, insert: begins ? '0,(await ' : '(await ' },
    { at: call.end, insert: ')' },
  ]
}

function isLaterStatement(node: AnyNode, program: AnyNode | undefined, { start }: AnyNode): boolean {
  const isFirst = program?.type === 'Program' && program.body[0]?.start === start
  return node.type === 'ExpressionStatement' && node.start === start && !isFirst
}

/** The `for … of` whose rows come from this call of `.all()` or `.pages()`. */
function loopOver(call: AnyNode, parents: readonly AnyNode[]): AnyNode | undefined {
  const parent = parents.at(-1)
  return parent?.type === 'ForOfStatement' && parent.right === call && !parent.await && streams(call)
    ? parent
    : undefined
}

function streams(call: AnyNode): boolean {
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false
  const { property, computed } = call.callee
  return !computed && property.type === 'Identifier' && STREAMS.test(property.name)
}

function isHandled(call: AnyNode, parents: readonly AnyNode[]): boolean {
  const parent = parents.at(-1)
  if (parent?.type === 'AwaitExpression') return true
  if (parent?.type === 'MemberExpression' && parent.object === call) {
    return parent.property.type === 'Identifier' && HANDLES.test(parent.property.name)
  }
  return parents.some(isPromiseCombination)
}

function isPromiseCombination(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
  const { object, property } = node.callee
  if (object.type !== 'Identifier' || object.name !== 'Promise' || property.type !== 'Identifier') return false
  return /^(?:all|allSettled|race|any)$/.test(property.name)
}
