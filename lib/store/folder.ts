import { articleLine, LIBRARY_END, libraryHead } from '../export/json'
import type { Labels } from '../export/labels'
import { fileName, toMarkdown } from '../export/markdown'
import type { Readable } from '../export/readable'
import { noteBackup } from './backup'
import type { Library } from './database'
import { readDecisions } from './decisions'
import type { Running } from './jobs'
import { LibraryFileError } from './library-file'
import { readWhole } from './read'
import type { WholeEntry } from './types'

/** The parts of the File System Access API that a backup needs. */
export interface Folder {
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile>
  values(): AsyncIterableIterator<Folder | FolderFile>
  kind: 'directory'
  name: string
}

export interface FolderFile {
  kind: 'file'
  name: string
  getFile(): Promise<File>
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>
}

/** What was written, by id the time of the entry's last change: what has not changed is not written again. */
type Manifest = Record<string, string>

const MANIFEST = 'qianyao-backup.json'
const DATA = 'data'
/** Of the file with what the reader said about names; in the manifest, all of it. */
const NAMES = 'names'
const ARTICLES = 'articles'

async function write(folder: Folder, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(text)
  await stream.close()
}

async function readManifest(folder: Folder): Promise<Manifest> {
  try {
    const file = await folder.getFileHandle(MANIFEST)
    const content: unknown = JSON.parse(await (await file.getFile()).text())
    const isManifest = typeof content === 'object' && content !== null && !Array.isArray(content)
    return isManifest ? (content as Manifest) : {}
  } catch {
    // None yet, or damaged: everything is written again.
    return {}
  }
}

export interface FolderOptions extends Running {
  now: string
  labels: Labels
  readable(whole: WholeEntry): Promise<Readable>
}

/**
 * Writes what has changed since the last time into a folder: for each article a library file (data/…json, as the import
 * takes it) and a Markdown file (articles/…md) for people. Nothing in the folder is deleted: it may be shared with other
 * machines. What has been written is noted even when the backup is stopped, and taken up from there. Gives how many articles
 * were written.
 */
export async function backUpTo(db: Library, folder: Folder, options: FolderOptions): Promise<number> {
  const manifest = await readManifest(folder)
  const cards = await db.getAll('cards')
  const changed = cards.filter(({ id, updatedAt }) => manifest[id] !== updatedAt).map(({ id }) => id)
  const names = await readDecisions(db)
  const said = JSON.stringify(names)
  if (changed.length === 0 && manifest[NAMES] === said) return 0
  try {
    if (changed.length > 0) await writeArticles(db, folder, changed, manifest, options)
    if (manifest[NAMES] !== said) {
      const data = await folder.getDirectoryHandle(DATA, { create: true })
      await write(data, `${NAMES}.json`, `${libraryHead(options.now, 0, names)}${LIBRARY_END}`)
      manifest[NAMES] = said
    }
  } finally {
    await write(folder, MANIFEST, JSON.stringify(manifest, null, 1))
  }
  await noteBackup(db, options.now)
  return changed.length
}

/** Writes both files of each article and notes it in the manifest. */
async function writeArticles(
  db: Library,
  folder: Folder,
  ids: readonly string[],
  manifest: Manifest,
  options: FolderOptions,
): Promise<void> {
  const { labels, now, readable } = options
  const data = await folder.getDirectoryHandle(DATA, { create: true })
  const articles = await folder.getDirectoryHandle(ARTICLES, { create: true })
  for await (const whole of readWhole(db, ids, options)) {
    const { id, updatedAt } = whole.entry
    await write(data, `${id}.json`, `${libraryHead(now, 1)}${articleLine(whole)}${LIBRARY_END}`)
    const article = await readable(whole)
    await write(articles, `${fileName(article)}.md`, toMarkdown(article, labels))
    manifest[id] = updatedAt
  }
}

/**
 * The library files of a backup folder, for the import.
 * @throws LibraryFileError when nothing was ever backed up to it.
 */
export async function filesOf(folder: Folder): Promise<File[]> {
  const data = await folder.getDirectoryHandle(DATA).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'NotFoundError'
      ? new LibraryFileError('foreign', null, `no folder "${DATA}" in "${folder.name}"`)
      : error
  })
  const files: File[] = []
  for await (const item of data.values()) {
    if (item.kind === 'file' && item.name.endsWith('.json')) files.push(await item.getFile())
  }
  return files
}
