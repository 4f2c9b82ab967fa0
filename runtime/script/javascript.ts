import { parseExpressionAt } from 'acorn'
import type { Edit } from './edits.ts'
import { type AnyNode, type Program, parseJavaScript, walk } from './syntax.ts'

/**
 * What `import(…)` and `import.meta` become: `vm` offers no way to answer them on Node 22 and later. As long as what
 * they stand for, so that nothing moves.
 */
export const IMPORT = '$imprt'
export const IMPORT_META = '$importMeta'

/**
 * The syntax tree of something typed. As at Node's prompt, `{ a: 1 }` is an object and not a block with a label.
 *
 * @throws acorn's SyntaxError
 */
export function parseTyped(text: string): Program {
  return parseObject(text) ?? parseJavaScript(text)
}

function parseObject(text: string): Program | undefined {
  const start = text.search(/\S/)
  if (text[start] !== '{') return undefined
  try {
    const expression = parseExpressionAt(text, start, { ecmaVersion: 'latest', allowAwaitOutsideFunction: true })
    const { end } = expression
    if (expression.type !== 'ObjectExpression' || text.slice(end).trim() !== '') return undefined
    const statement = { type: 'ExpressionStatement' as const, start, end, expression }
    return { type: 'Program', start: 0, end: text.length, sourceType: 'script', body: [statement] }
  } catch {
    return undefined
  }
}

/**
 * Whether JavaScript that parses may mean something else in TypeScript: `f<number>(1)` is two comparisons in one and
 * a call in the other. TypeScript reads type arguments only where a parenthesis, a template or a line's end follows.
 */
export function mayBeTypeScript(program: Program, text: string): boolean {
  if (!text.includes('<')) return false
  let opened = false
  let ambiguous = false
  walk(program, (node) => {
    if (node.type !== 'BinaryExpression') return
    if (node.operator === '<' || node.operator === '<<') opened = true
    else if (/^>{1,3}$/.test(node.operator)) {
      const operator = text.slice(node.left.end, node.right.start + 1)
      if (/>[^\S\r\n]*[(`\r\n]|\/[/*]/.test(operator)) ambiguous = true
    }
  })
  return opened && ambiguous
}

/** Turns each `import(…)` into a call of the function named `IMPORT`. */
export function importEdits(program: Program, text: string): Edit[] {
  const edits: Edit[] = []
  if (!text.includes('import')) return edits
  walk(program, (node) => {
    if (node.type === 'ImportExpression') edits.push({ at: node.start, insert: IMPORT, remove: 'import'.length })
  })
  return edits
}

/**
 * Makes the value of the last statement, if that is an expression, the value of the function round the text. It is
 * awaited there and not by the caller, because only so the place of the call stays in the stack of what fails later.
 */
export function returnEdits(program: Program, text: string): Edit[] {
  const last = lastStatement(program)
  if (last?.type !== 'ExpressionStatement') return []
  const end = text[last.end - 1] === ';' ? last.end - 1 : last.end
  return [
    { at: last.start, insert: 'return await (' },
    { at: end, insert: ')' },
  ]
}

function lastStatement(program: Program): AnyNode | undefined {
  return program.body.findLast((statement) => statement.type !== 'EmptyStatement')
}
