import { compareTenants, defineTask, Problem, plural, readBackup, readTenant, readTenantOperations } from 'tbx'

export default defineTask({
  summary: 'compare a tenant with that of another server, or with a backup, field by field',
  details:
    'Entities are the same where their names are; ids, versions and times do not count. `here` is the server that tbx is\n' +
    'connected to, `there` the other one. What is compared is what tenant-backup writes.',
  options: {
    other: { type: 'string', description: 'the other server, by the name of its profile', value: 'PROFILE' },
    backup: { type: 'file', access: 'read', description: 'a folder that tenant-backup wrote', value: 'FOLDER' },
    kind: { type: 'list', commas: true, description: 'only these kinds: device, rule-chain, …', value: 'KIND' },
  },
  needs: { operations: readTenantOperations },
  examples: [
    ['env-diff --backup backup', 'what changed since a backup'],
    ['env-diff --other production --kind rule-chain,dashboard', 'what differs between two servers'],
  ],
  async *run({ api, connect, options, folder, progress, signal, log }) {
    const { other, backup, kind } = options
    if ((other === undefined) === (backup === undefined))
      throw new Problem('give what to compare with: --other PROFILE or --backup FOLDER', { kind: 'usage' })
    const read = async (from: object) => (await readTenant(from, { signal, onRead: () => progress.add() })).documents
    const there = backup === undefined ? undefined : await readBackup(folder(backup))
    progress.start('entities')
    const here = await read(api)
    const rows = compareTenants(here, there ?? (await read((await connect(other as string)).api)))
    progress.end()
    const kinds = kind.map((one) => one.toUpperCase().replaceAll('-', '_'))
    const shown = rows.filter((row) => kinds.length === 0 || kinds.includes(row.kind))
    log.info(shown.length === 0 ? 'no difference' : plural(shown.length, 'difference'))
    yield* shown
  },
})
