import { importShape, importTable } from '../entities/bulk-import.ts'
import { assetImport, deviceImport } from '../entities/import-kinds.ts'
import { post, type Route } from '../wire/route.ts'

export const bulkImportRoutes: Route[] = [
  post('/api/device/bulk_import', 'T', { body: importShape }, ({ services, who, body }) =>
    importTable(services, body, deviceImport(services, who)),
  ),
  post('/api/asset/bulk_import', 'T', { body: importShape }, ({ services, who, body }) =>
    importTable(services, body, assetImport(services, who)),
  ),
]
