import type { Library } from './database'

const KEY = 'folder'

/** The folder that was last backed up to, kept from visit to visit; null when there is none. */
export async function keptFolder(db: Library): Promise<FileSystemDirectoryHandle | null> {
  const kept = await db.get('meta', KEY)
  // Firefox has the class without the picker, older browsers neither.
  const known = typeof FileSystemDirectoryHandle !== 'undefined' && kept instanceof FileSystemDirectoryHandle
  return known ? kept : null
}

/** Keeps a folder for the next visits, in place of the one before. */
export async function keepFolder(db: Library, folder: FileSystemDirectoryHandle): Promise<void> {
  await db.put('meta', folder, KEY)
}

/** Asks the reader's permission again where the browser wants it asked; to be called by a click. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const
  if ((await folder.queryPermission(mode)) === 'granted') return true
  return (await folder.requestPermission(mode)) === 'granted'
}
