import { Problem } from '../problem.ts'
import { sortedJson } from '../sorted-json.ts'
import { type Document, keyOf } from './document.ts'
import { KINDS, kindOf } from './kinds.ts'

/** What a backup needs of the service `folder`. */
export interface BackupFolder {
  /** `undefined` where there is no such file. */
  read(path: string): Promise<string | undefined>
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
}

/** Names all files; written last, so that a folder without one is half a backup. */
const MANIFEST = 'backup.json'
const FORMAT = 1

interface Manifest {
  readonly format: number
  readonly files: readonly string[]
}

/**
 * Writes a backup: one file an entity. What an earlier one wrote there and is no more is removed; what is the same is
 * not written again.
 *
 * @example await writeBackup((await readTenant(api)).documents.values(), folder('backup'))
 */
export async function writeBackup(documents: Iterable<Document>, folder: BackupFolder): Promise<BackupChange[]> {
  const before = await readManifest(folder)
  const files = nameFiles(documents)
  await folder.remove(MANIFEST)
  const changes: BackupChange[] = []
  for (const [path, document] of files) {
    const text = sortedJson(document)
    const old = await folder.read(path)
    if (old === text) continue
    await folder.write(path, text)
    changes.push({ change: old === undefined ? 'added' : 'changed', path })
  }
  for (const path of before?.files ?? []) {
    if (files.has(path)) continue
    await folder.remove(path)
    changes.push({ change: 'removed', path })
  }
  await folder.write(MANIFEST, sortedJson({ format: FORMAT, files: [...files.keys()].sort() } satisfies Manifest))
  return changes
}

export interface BackupChange {
  readonly change: 'added' | 'changed' | 'removed'
  readonly path: string
}

/**
 * Reads a backup, by `KIND/name`.
 *
 * @throws Problem of kind `usage` where it is none, not whole, or written by a newer version
 */
export async function readBackup(folder: BackupFolder): Promise<Map<string, Document>> {
  const manifest = await readManifest(folder)
  if (!manifest)
    throw new Problem(`there is no whole backup: "${MANIFEST}" is missing`, {
      kind: 'usage',
      hint: 'it is written last, when all the rest is there; run tenant-backup again',
    })
  const documents: Document[] = []
  for (const path of manifest.files) {
    const text = await folder.read(path)
    if (text === undefined) throw new Problem(`the backup is not whole: "${path}" is missing`, { kind: 'usage' })
    documents.push(toDocument(parse(text, path), path))
  }
  // `Floor (10)` after `Floor (9)`: they are made in this order
  const { compare } = new Intl.Collator('en', { numeric: true })
  documents.sort((one, other) => compare(one.name, other.name))
  return new Map(documents.map((document) => [keyOf(document.kind, document.name), document]))
}

function toDocument(value: unknown, path: string): Document {
  const { kind, name, entity } = (value ?? {}) as Partial<Document>
  const isKnown = KINDS.some((one) => one.kind === kind)
  if (isKnown && typeof name === 'string' && typeof entity === 'object') return value as Document
  throw new Problem(`"${path}" is no part of a backup: it should have kind, name and entity`, { kind: 'usage' })
}

async function readManifest(folder: BackupFolder): Promise<Manifest | undefined> {
  const text = await folder.read(MANIFEST)
  if (text === undefined) return undefined
  const manifest = parse(text, MANIFEST) as Manifest
  if (manifest.format === FORMAT && Array.isArray(manifest.files)) return manifest
  throw new Problem(`"${MANIFEST}" is of the format "${manifest.format}": this version of tbx knows ${FORMAT}`, {
    kind: 'usage',
  })
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem(`"${path}" is no JSON: ${(cause as Error).message}`, { kind: 'usage', cause })
  }
}

/** Files by their paths; names that differ only in signs or case get a number, in the order of the names. */
function nameFiles(documents: Iterable<Document>): Map<string, Document> {
  const files = new Map<string, Document>()
  const taken = new Set<string>()
  const inOrder = [...documents].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  for (const document of inOrder) {
    const stem = `${kindOf(document.kind).folder}/${slug(document.name)}`
    let path = stem
    for (let number = 2; taken.has(path.toLowerCase()); number++) path = `${stem}-${number}`
    taken.add(path.toLowerCase())
    files.set(`${path}.json`, document)
  }
  return files
}

/** A name as a file may be called on every system: letters and digits of all scripts, at most 60 characters. */
function slug(name: string): string {
  const text = [...name.normalize('NFC').replace(/[^\p{L}\p{N}._ ()-]+/gu, '_')]
    .slice(0, 60)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '_')
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(text) ? `_${text}` : text
}
