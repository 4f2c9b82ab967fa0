import { scenario } from '../../scenario.mjs'

export default scenario('an asset name that is taken, made unique in several ways', async (t) => {
  await t.tenant.post('/api/asset', { name: 'hall' }, { quiet: true, expect: 200 })
  const { body: other } = await t.tenant.post('/api/asset', { name: 'yard' }, { quiet: true, expect: 200 })
  const save = (query, asset, options) =>
    t.tenant.post(`/api/asset${query}`, asset, {
      pick: (b) => [b.name.replace(/[A-Za-z0-9]{6}$/, '(six)'), b.version],
      ...options,
    })
  await save('', { name: 'hall' })
  await save('', { name: 'HALL' })
  await save('', { name: 'hall ' }, { note: 'with a space behind' })
  await save('', { ...other, name: 'hall' }, { note: 'by renaming' })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL', { name: 'hall' })
  await save(
    '?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL&uniquifySeparator=',
    { name: 'hall' },
    { note: 'an empty separator' },
  )
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL&uniquifySeparator=.', { name: 'hall' })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL', { name: 'hall' })
  await save('?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=RANDOM', { name: 'hall' })
  await save('?nameConflictPolicy=UNIQUIFY', { ...other, name: 'hall' }, { note: 'by renaming' })
  await save('?nameConflictPolicy=UNIQUIFY', { name: 'barn' }, { note: 'a free name' })
  await save(
    '?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=SOMEHOW',
    { name: 'hall' },
    { pick: ({ status, errorCode }) => ({ status, errorCode }) },
  )
  await save(
    '?nameConflictPolicy=uniquify',
    { name: 'hall' },
    { pick: ({ status, errorCode }) => ({ status, errorCode }), note: 'small letters' },
  )
})
