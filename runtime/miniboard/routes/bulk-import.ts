import { importShape, importTable } from '../entities/bulk-import.ts'
import { assetImport, deviceImport, edgeImport } from '../entities/import-kinds.ts'
import { post, type Route } from '../wire/route.ts'

export const bulkImportRoutes: Route[] = [
  post('/api/device/bulk_import', 'T', { body: importShape }, ({ services, who, body }) =>
    importTable(services, body, deviceImport(services, who)),
  ),
  post('/api/asset/bulk_import', 'T', { body: importShape }, ({ services, who, body }) =>
    importTable(services, body, assetImport(services, who)),
  ),
  post('/api/edge/bulk_import', 'T', { body: importShape }, ({ services, who, body }) =>
    importTable(services, body, edgeImport(services, who)),
  ),
]
