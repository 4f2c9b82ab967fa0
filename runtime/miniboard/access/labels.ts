/** What an entity type is called in errors. */
export function labelOf(type: string): string {
  if (SPECIAL[type]) return SPECIAL[type]
  const words = type.replace(/^TB_/, '').replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const SPECIAL: Record<string, string> = { ENTITY_VIEW: 'Entity View', AI_MODEL: 'AI model' }
