import { articleLine, LIBRARY_END, libraryHead } from '../export/json'
import type { Labels } from '../export/labels'
import { fileName, toMarkdown } from '../export/markdown'
import type { Readable } from '../export/readable'
import { noteBackup } from './backup'
import type { Library } from './database'
import { readDecisions } from './decisions'
import type { Running } from './jobs'
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

/** What was written, by id the time of the entry's last change: what is not newer is not written again. */
type Manifest = Record<string, string>

const MANIFEST = 'qianyao-backup.json'
const DATA = 'data'
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
 * machines. The manifest is written last, so that an interrupted backup is taken up again. Gives how many were written.
 */
export async function backUpTo(db: Library, folder: Folder, options: FolderOptions): Promise<number> {
  const { labels, now, readable } = options
  const manifest = await readManifest(folder)
  const cards = await db.getAll('cards')
  const changed = cards.filter(({ id, updatedAt }) => manifest[id] !== updatedAt).map(({ id }) => id)
  const names = await readDecisions(db)
  const [data, articles] = [
    await folder.getDirectoryHandle(DATA, { create: true }),
    await folder.getDirectoryHandle(ARTICLES, { create: true }),
  ]
  for await (const whole of readWhole(db, changed, options)) {
    const { id, updatedAt } = whole.entry
    await write(data, `${id}.json`, `${libraryHead(now, 1)}${articleLine(whole)}${LIBRARY_END}`)
    const article = await readable(whole)
    await write(articles, `${fileName(article)}.md`, toMarkdown(article, labels))
    manifest[id] = updatedAt
  }
  await write(data, 'names.json', `${libraryHead(now, 0, names)}${LIBRARY_END}`)
  await write(folder, MANIFEST, JSON.stringify(manifest, null, 1))
  await noteBackup(db, now)
  return changed.length
}

/** The library files of a backup folder, for the import. */
export async function filesOf(folder: Folder): Promise<File[]> {
  const data = await folder.getDirectoryHandle(DATA)
  const files: File[] = []
  for await (const item of data.values()) {
    if (item.kind === 'file' && item.name.endsWith('.json')) files.push(await item.getFile())
  }
  return files
}
