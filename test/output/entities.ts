/** A UUID that tells its number. */
export const uuid = (n: number) => `784f394c-42b6-435a-983c-${String(n).padStart(12, '0')}`

/** A device as `GET /api/tenant/deviceInfos` gives it. */
export function device(n: number) {
  return {
    id: { entityType: 'DEVICE', id: uuid(n) },
    createdTime: 1_766_990_000_000,
    tenantId: { entityType: 'TENANT', id: uuid(100) },
    name: `T${n}`,
    type: 'thermostat',
    label: null,
    version: 1,
    additionalInfo: { gateway: false },
    customerTitle: 'Customer A',
    active: true,
  }
}

/** The first page of a list. */
export function page(data: readonly unknown[], totalElements: number) {
  const totalPages = Math.ceil(totalElements / Math.max(1, data.length))
  return { data, totalPages, totalElements, hasNext: data.length < totalElements }
}
