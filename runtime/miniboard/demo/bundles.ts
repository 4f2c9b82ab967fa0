import type { Services } from '../services.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const TITLES = [
  'Alarm widgets',
  'Analogue gauges',
  'Buttons',
  'Cards',
  'Charts',
  'Control widgets',
  'Count widgets',
  'Date',
  'Digital gauges',
  'Entity widgets',
  'Gateway widgets',
  'HTML widgets',
  'Input widgets',
  'Maps',
  'Navigation widgets',
  'Status indicators',
  'Tables',
] // prettier-ignore

/** Bundles of the system, by name: their widgets are pages, and there are none here. */
export function seedBundles({ entities, uuids, clock }: Services): void {
  for (const title of TITLES)
    entities.put({
      id: { entityType: 'WIDGETS_BUNDLE', id: uuids.next() },
      createdTime: clock.now(),
      tenantId: { entityType: 'TENANT', id: NULL_UUID },
      title,
      alias: title.toLowerCase().replaceAll(' ', '_'),
      image: null,
      scada: false,
      description: null,
      order: null,
      externalId: null,
      version: 1,
      name: title,
    })
}
