import { defineTask, plural, readTenant, readTenantOperations, sortedJson, writeBackup } from 'tbx'

export default defineTask({
  summary: 'write a tenant to a folder, one file of sorted JSON an entity, names in the place of ids',
  details:
    'Customers, rule chains, dashboards, profiles, assets, devices and entity views, with attributes (server, shared) and\n' +
    'relations. Nothing changed means no file changed, so the folder can be kept in Git. Credentials are left out unless\n' +
    '--secrets names a file for them, which only you may read. Not in it: telemetry, alarms, users, widgets, pictures,\n' +
    'resources, packages, calculated fields.',
  options: {
    folder: {
      type: 'file',
      access: 'write',
      positional: true,
      required: true,
      description: 'where to; an earlier backup there is brought up to date',
      value: 'FOLDER',
    },
    secrets: { type: 'file', access: 'write', description: 'write credentials of devices and keys of profiles here' },
  },
  needs: { operations: [...readTenantOperations, 'device.getDeviceCredentialsByDeviceId'] },
  examples: [
    ['tenant-backup backup', 'without secrets'],
    ['tenant-backup backup --secrets backup-secrets.json', 'with the credentials of all devices apart'],
  ],
  async run({ api, options, files, folder: openFolder, progress, signal, log, tally }) {
    const { folder, secrets: secretsFile } = options
    const tenant = await readTenant(api, {
      signal,
      secrets: secretsFile !== undefined,
      onTotal: (count) => progress.start('entities', count),
      onRead: () => progress.add(),
    })
    progress.end()
    const changes = await writeBackup(tenant.documents.values(), openFolder(folder))
    if (secretsFile !== undefined) await files.write(secretsFile, sortedJson(tenant.secrets), { secret: true })
    tally.done(tenant.documents.size)
    const changed = changes.length === 0 ? 'nothing changed' : `${plural(changes.length, 'file')} changed`
    log.info(`${plural(tenant.documents.size, 'entity', 'entities')} in ${folder}: ${changed}`)
    return changes
  },
})
