import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })
const names = (page) => page.data.map((d) => d.name)

export default scenario('a list by pages: size, order, search, and what it refuses', async (t) => {
  for (const n of [3, 1, 5, 2, 4]) {
    await t.tenant.post(
      '/api/device',
      { name: `pump ${n}`, type: n % 2 ? 'odd' : 'even', label: `L${n}` },
      { quiet: n !== 3, expect: 200 },
    )
    await t.sleep(5)
  }
  const list = (query, options) => t.tenant.get(`/api/tenant/devices?${query}`, options)
  await list('pageSize=2&page=0&sortProperty=name&sortOrder=ASC')
  await list('pageSize=2&page=2&sortProperty=name&sortOrder=ASC', { note: 'the last page' })
  await list('pageSize=2&page=3&sortProperty=name&sortOrder=ASC', { note: 'past the end' })
  await list('pageSize=10&page=0&sortProperty=name&sortOrder=DESC', { pick: names })
  await list('pageSize=10&page=0&sortProperty=createdTime&sortOrder=ASC', { pick: names })
  await list('pageSize=10&page=0&textSearch=PUMP%204', { note: 'search ignores case' })
  await list('pageSize=10&page=0&textSearch=L5', { pick: names, note: 'search in the label' })
  await list('pageSize=10&page=0&textSearch=evE&sortProperty=name', { pick: names, note: 'the type is not searched' })
  await list('pageSize=10&page=0&textSearch=%25&sortProperty=name', { pick: names, note: 'a percent sign finds all' })
  await list('pageSize=10&page=0&textSearch=pump_4', { pick: names, note: 'an underscore is any character' })
  await list('pageSize=10&page=0&textSearch=', { note: 'empty search', pick: (b) => b.totalElements })
  await list('pageSize=10&page=0&type=odd&sortProperty=name', { pick: names })
  await list('pageSize=10&page=0&type=nothing', { note: 'unknown type' })
  await list('pageSize=10')
  await list('page=0')
  await list('pageSize=abc&page=0', { pick: code })
  await list('pageSize=-1&page=0')
  await list('pageSize=0&page=0')
  await list('pageSize=1&page=-1')
  await list('pageSize=10&page=0&sortProperty=nonsense')
  await list('pageSize=10&page=0&sortProperty=a%20b')
  await list('pageSize=10&page=0&sortProperty=name&sortOrder=UP')
  await list('pageSize=10&page=0&sortProperty=name&sortOrder=desc', { pick: names, note: 'order in small letters' })
})
