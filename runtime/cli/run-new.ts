import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { TbxError } from '../errors.ts'
import * as publicDoor from '../mod.ts'
import { compilerSettings, ENVIRONMENT_FILE, ENVIRONMENT_MARK, environmentText } from '../script/environment.ts'
import type { Context } from './context.ts'
import { foldersFrom, installFolder } from './install-folder.ts'

/** See the command's definition in commands/new.ts. */
export async function runNew(context: Context): Promise<number | undefined> {
  const { host, words } = context
  const [name] = words
  if (name === undefined) throw noName()
  const path = resolve(host.cwd, extname(name) === '.ts' ? name : `${name}.ts`)
  if (host.files.stat(path)) throw isThere(show(context, path))
  const folder = dirname(path)
  write(context, path, context.flags.task ? taskText(basename(path)) : scriptText(basename(path)))
  writeSurroundings(context, folder)
  context.say(`go on with: tbx run --demo ${show(context, path)}`)
  return 0
}

function scriptText(name: string): string {
  return `// tbx run ${name} [type]: what devices there are. \`api\`, \`args\` and \`console\` are there.
const [type] = args

let count = 0
for await (const device of api.device.getTenantDevices.all(type ? { type } : {})) {
  count++
  console.log(\`\${device.name} (\${device.type})\`)
}
console.log(\`\${count} devices\`)
`
}

function taskText(name: string): string {
  return `import { defineTask } from 'tbx'

// tbx run ${name} --help: flags and help are made from the options
export default defineTask({
  summary: 'list devices, of one type or of all',
  options: {
    type: { type: 'string', description: 'their type' },
  },
  needs: { operations: ['device.getTenantDevices'] },
  async *run({ api, options, log }) {
    const query = options.type === undefined ? {} : { type: options.type }
    let count = 0
    for await (const { name, type, label } of api.device.getTenantDevices.all(query)) {
      count++
      yield { name, type, label }
    }
    log.info(\`\${count} devices\`)
  },
})
`
}

const settingsText = (root: string) =>
  `${JSON.stringify({ compilerOptions: compilerSettings(root), include: ['**/*'] }, null, 2)}\n`

/** What a folder above has holds here as well, and twice would be once too often. */
function writeSurroundings(context: Context, folder: string): void {
  const above = foldersFrom(dirname(folder)).find((one) => isOurs(context.host.files.read(join(one, ENVIRONMENT_FILE))))
  if (above !== undefined) {
    context.say(`${show(context, join(above, ENVIRONMENT_FILE))} holds for it`)
    return
  }
  writeUnlessThere(context, join(folder, 'tsconfig.json'), settingsText(installFolder(context.host)))
  writeEnvironment(context, join(folder, ENVIRONMENT_FILE))
}

const isEvery = ({ flags }: Context) => flags.edition === 'pe' || flags.edition === 'cloud'

const isOurs = (text: string | undefined) => text?.startsWith(ENVIRONMENT_MARK) === true

function writeEnvironment(context: Context, path: string): void {
  const before = context.host.files.read(path)
  const text = environmentText({ names: Object.keys(publicDoor), every: isEvery(context) })
  if (before === undefined || isOurs(before)) write(context, path, text)
  else stays(context, path)
}

function writeUnlessThere(context: Context, path: string, text: string): void {
  if (context.host.files.stat(path)) stays(context, path)
  else write(context, path, text)
}

function write(context: Context, path: string, text: string): void {
  try {
    context.host.files.makeFolder(dirname(path))
    context.host.files.write(path, text, { mode: 0o644 })
  } catch (cause) {
    throw new TbxError('config', `cannot write "${show(context, path)}": ${(cause as Error).message}`, { cause })
  }
  context.say(`wrote ${show(context, path)}`)
}

const stays = (context: Context, path: string) => context.say(`${show(context, path)} is there already, and stays`)

const show = ({ host }: Context, path: string) => relative(host.cwd, path)

const noName = () =>
  new TbxError('usage', 'there is no script to write: name it', { hint: 'for example: tbx new report' })

const isThere = (shown: string) =>
  new TbxError('usage', `cannot write "${shown}": it is there already`, { hint: 'choose another name' })
