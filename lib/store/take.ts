import type { Library } from './database'
import { addDecisions, readDecisions } from './decisions'
import { importChanges } from './import'
import { type Job, type Running, runJob } from './jobs'
import { decisionsIn } from './library-file'

/**
 * Takes library files in, as one job that can be taken back: articles merged without doubles, and what is said about names
 * where nothing is said here. Gives how many articles changed.
 * @throws LibraryFileError and whatever the database refuses with; then nothing is changed.
 */
export async function takeFiles(
  db: Library,
  files: readonly Blob[],
  job: Omit<Job, 'state' | 'count' | 'names'>,
  options: Running & { total?: number } = {},
): Promise<number> {
  const before = await readDecisions(db)
  const said = (await Promise.all(files.map(decisionsIn))).flat()
  const count = await runJob(db, { ...job, names: before }, importChanges(db, files), options)
  const fresh = said.filter(
    (theirs) =>
      !before.some(
        (mine) => mine.kind === theirs.kind && mine.one === theirs.one && mine.other === theirs.other,
      ),
  )
  if (fresh.length > 0) await addDecisions(db, fresh)
  return count
}
