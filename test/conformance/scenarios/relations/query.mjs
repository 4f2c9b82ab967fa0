import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('relations searched over several levels', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const named = {}
  const make = async (kind, name) => {
    const { body } = await t.tenant.post(`/api/${kind}`, { name }, quiet)
    named[body.id.id] = name
    return body
  }
  const link = (from, to, type) => t.tenant.post('/api/v2/relation', { from: from.id, to: to.id, type }, quiet)
  const city = await make('asset', 'city')
  const street = await make('asset', 'street')
  const house = await make('asset', 'house')
  const lamp = await make('device', 'lamp')
  const meter = await make('device', 'meter')
  await link(city, street, 'Contains')
  await link(street, house, 'Contains')
  await link(street, lamp, 'Lights')
  await link(house, meter, 'Contains')
  const texts = (b) => b.map((r) => `${named[r.from.id]} ${r.type} ${named[r.to.id]}`).sort()
  const find = (parameters, filters, options) =>
    t.tenant.post(
      '/api/relations',
      {
        parameters: {
          rootId: city.id.id,
          rootType: 'ASSET',
          direction: 'FROM',
          relationTypeGroup: 'COMMON',
          maxLevel: 0,
          fetchLastLevelOnly: false,
          ...parameters,
        },
        filters,
      },
      { pick: texts, ...options },
    )
  await find({ maxLevel: 1 }, [], { pick: (b) => b.map((r) => ({ ...r, version: typeof r.version })) })
  await find({}, [])
  await find({}, undefined, { note: 'no filters' })
  await find({ maxLevel: 2 }, [])
  await find({ fetchLastLevelOnly: true }, [])
  await find({ fetchLastLevelOnly: true, maxLevel: 2 }, [])
  await find({}, [{ relationType: 'Contains', entityTypes: ['ASSET'] }])
  await find({}, [{ relationType: 'Contains', entityTypes: [] }])
  await find({}, [
    { relationType: 'Lights', entityTypes: ['DEVICE'] },
    { relationType: 'Contains', entityTypes: ['DEVICE'] },
  ])
  await find({}, [{ relationType: 'Contains', entityTypes: ['DEVICE'], negate: true }])
  await find({ rootId: meter.id.id, rootType: 'DEVICE', direction: 'TO' }, [])
  await find({ rootId: meter.id.id, rootType: 'DEVICE', direction: 'TO', maxLevel: 1 }, [])
  await find({ rootId: lamp.id.id, rootType: 'DEVICE' }, [])
  await find({ relationTypeGroup: 'EDGE' }, [])
  await find({ rootId: t.NOBODY }, [])
  await find({ direction: 'ACROSS' }, [], { pick: code })
  await find({ rootType: 'NONSENSE' }, [], { pick: code })
  await t.tenant.post('/api/relations', { filters: [] }, { note: 'no parameters' })
})
