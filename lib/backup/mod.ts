/**
 * A tenant as documents: read, written to a folder, compared, restored.
 *
 * @example
 *   const { documents } = await readTenant(api)
 *   await writeBackup(documents.values(), folder('backup'))
 */
export { applyPlan, applyPlanOperations } from './apply.ts'
export type { Document, Secrets, Tenant } from './document.ts'
export { type BackupFolder, readBackup, writeBackup } from './folder.ts'
export { KINDS, kindOf, listOperations, readTenantOperations } from './kinds.ts'
export { compareTenants, type Plan, planRestore, type Step, type StepRow, stepRows } from './plan.ts'
export { readTenant } from './read-tenant.ts'
export { NOBODY } from './references.ts'
export { restoreSecretOperations } from './secrets.ts'
