/**
 * A task that makes devices and dashboards, all dashboards of one title, and relates each dashboard to devices of its
 * own: whatever is made twice, left out or mixed up shows.
 */
export const FLEET = `import { bulk, defineTask } from 'tbx'
export default defineTask({
  summary: 'make a fleet',
  options: {
    devices: { type: 'number', required: true, description: 'how many' },
    dashboards: { type: 'number', required: true, description: 'how many' },
  },
  needs: {},
  changes: true,
  async run({ api, options, tally, signal }) {
    const numbers = (count) => Array.from({ length: count }, (_, index) => index)
    const ids = []
    const make = async (i) => (await api.device.saveDevice({ name: 'Pump ' + i, type: 'pump' })).id
    for await (const { value, error } of bulk(numbers(options.devices), make, { signal, tally })) {
      if (error) throw error
      ids.push(value)
    }
    const show = async (i) => {
      const dashboard = await api.dashboard.saveDashboard({ title: 'Pumps', configuration: {} })
      for (let at = i; at < ids.length; at += options.dashboards)
        await api.entityRelation.saveRelation({ from: dashboard.id, to: ids[at], type: 'Shows' })
    }
    for await (const { error } of bulk(numbers(options.dashboards), show, { signal, tally, key: (i) => 'board ' + i }))
      if (error) throw error
  },
})
`
