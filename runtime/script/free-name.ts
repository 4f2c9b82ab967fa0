import { type AnyNode, childNodes, isFunction, type Program } from './syntax.ts'

/** One use of a name: the identifier, and the nodes that it stands in, nearest last. */
export interface Reference {
  readonly node: AnyNode
  readonly parents: readonly AnyNode[]
}

/**
 * Every use of `name` that means the name from outside: not where a declaration, a parameter or a `catch` of the
 * text gives it another meaning, and not where it is a property or a label.
 *
 * @example freeReferences(parseJavaScript('api.a; (api) => api.b'), 'api').length // 1
 */
export function freeReferences(program: Program, name: string): Reference[] {
  const found: Reference[] = []
  const parents: AnyNode[] = []
  const enter = (node: AnyNode) => {
    if (isScope(node) && bindsIn(node, name)) return
    if (node.type === 'Identifier' && node.name === name && isUse(node, parents.at(-1)))
      found.push({ node, parents: [...parents] })
    parents.push(node)
    for (const child of childNodes(node)) enter(child)
    parents.pop()
  }
  enter(program)
  return found
}

function isScope(node: AnyNode): boolean {
  return (
    isFunction(node) ||
    /^(?:Program|BlockStatement|StaticBlock|For\w*Statement|SwitchStatement|CatchClause|ClassExpression)$/.test(
      node.type,
    )
  )
}

/** Whether the scope that `node` opens declares `name` itself. */
function bindsIn(node: AnyNode, name: string): boolean {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return declares(node.body, name) || (node.type !== 'BlockStatement' && hoists(node, name))
    case 'SwitchStatement':
      return node.cases.some(({ consequent }) => declares(consequent, name))
    case 'CatchClause':
      return node.param != null && binds(node.param, name)
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' && declares([node.init], name)
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' && declares([node.left], name)
    case 'ClassExpression':
      return node.id?.name === name
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return bindsInFunction(node, name)
    default:
      return false
  }
}

function bindsInFunction(node: AnyNode & { params: AnyNode[]; body: AnyNode }, name: string): boolean {
  const ownName = node.type === 'FunctionExpression' && node.id?.name === name
  return ownName || node.params.some((param) => binds(param, name)) || hoists(node.body, name)
}

/** Whether one of the statements itself declares `name`. */
function declares(statements: readonly AnyNode[], name: string): boolean {
  return statements.some((statement) => {
    if (statement.type === 'VariableDeclaration') return statement.declarations.some(({ id }) => binds(id, name))
    if (/^(?:Function|Class)Declaration$/.test(statement.type))
      return (statement as { id?: { name: string } }).id?.name === name
    return false
  })
}

/** Whether a `var` somewhere below, but in no inner function, declares `name`. */
function hoists(node: AnyNode, name: string): boolean {
  return childNodes(node).some((child) => {
    if (isFunction(child) || child.type === 'StaticBlock') return false
    if (child.type === 'VariableDeclaration' && child.kind === 'var' && declares([child], name)) return true
    return hoists(child, name)
  })
}

/** Whether a pattern (a name, or a destructuring one) binds `name`. */
function binds(pattern: AnyNode, name: string): boolean {
  switch (pattern.type) {
    case 'Identifier':
      return pattern.name === name
    case 'ObjectPattern':
      return pattern.properties.some((property) =>
        binds(property.type === 'Property' ? property.value : property, name),
      )
    case 'ArrayPattern':
      return pattern.elements.some((element) => element != null && binds(element, name))
    case 'AssignmentPattern':
      return binds(pattern.left, name)
    case 'RestElement':
      return binds(pattern.argument, name)
    default:
      return false
  }
}

/** Whether the identifier stands for a value, and is not merely the name of a property, a method or a label. */
function isUse(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent === undefined) return true
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed
  if (parent.type === 'Property') return parent.value === node || parent.computed
  if (/^(?:MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return (parent as { computed?: boolean; key: AnyNode }).key !== node
  return !/^(?:LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type)
}
