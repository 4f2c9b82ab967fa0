import type { ShapeFact } from './generate-facts.ts'

export interface ShapeTypeOptions {
  /** Stands before the names of entities: the module that holds them. */
  readonly prefix?: string
}

/** The TypeScript type of a shape, as text. */
export function toType(shape: ShapeFact, options: ShapeTypeOptions = {}): string {
  const one = shape.of ? toType(shape.of, options) : toPlain(shape, options)
  if (shape.map) return `Record<string, ${one}>`
  return shape.array ? `${one.includes(' ') && !one.startsWith('Record<') ? `(${one})` : one}[]` : one
}

function toPlain({ ref, enum: values, type }: ShapeFact, { prefix = '' }: ShapeTypeOptions): string {
  if (ref?.startsWith('PageData')) return `Page<${prefix}${ref.slice('PageData'.length)}>`
  if (ref) return prefix + ref
  if (values) return toUnion(values)
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' || type === 'boolean' ? type : 'any'
}

/** `'A' | 'B'`. */
export const toUnion = (values: readonly (string | number)[]) =>
  values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(' | ')

/** A property's name as it stands in a type. */
export const toKey = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)
