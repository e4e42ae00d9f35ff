import { useState } from 'preact/hooks'
import { createReader } from '../../lib/export/run'
import { backUpTo, type Folder, filesOf } from '../../lib/store/folder'
import { useLibrary } from './context'
import { labelsOf } from './labels'

declare global {
  interface Window {
    /** File System Access API; only some browsers have it. */
    showDirectoryPicker?(options: { id: string; mode: 'read' | 'readwrite' }): Promise<Folder>
  }
}

interface Props {
  /** Files of a folder, to be checked, shown and merged like any other. */
  onFiles(files: File[]): void
}

/** A folder of the reader's choice that is kept up to date by one click, and that a library can be opened from. */
export function FolderPanel({ onFiles }: Props) {
  const { model, settings, t } = useLibrary()
  const [folder, setFolder] = useState<Folder | null>(null)
  const [written, setWritten] = useState<number | null>(null)
  const pick = window.showDirectoryPicker?.bind(window)
  if (!pick) {
    return (
      <section aria-labelledby="data-folder">
        <h2 id="data-folder">{t('folder')}</h2>
        <p class="soft">{t('folderMissing')}</p>
      </section>
    )
  }
  const backUp = async () => {
    const chosen = folder ?? (await pick({ id: 'qianyao-backup', mode: 'readwrite' }))
    setFolder(chosen)
    setWritten(null)
    await model.work('backup', async (signal, progress) => {
      const count = await backUpTo(model.db, chosen, {
        now: new Date().toISOString(),
        labels: labelsOf(t),
        readable: createReader(settings.target, { regionalWords: settings.regionalWords }),
        signal,
        progress,
      })
      setWritten(count)
    })
  }
  const open = async () => onFiles(await filesOf(await pick({ id: 'qianyao-backup', mode: 'read' })))
  return (
    <section aria-labelledby="data-folder">
      <h2 id="data-folder">{t('folder')}</h2>
      <p>{t('folderHint')}</p>
      <p class="side-actions">
        <button type="button" onClick={() => void model.attempt(backUp)}>
          {folder ? t('folderAgain', { name: folder.name }) : t('folderBackup')}
        </button>
        <button type="button" onClick={() => void model.attempt(open)}>
          {t('folderOpen')}
        </button>
      </p>
      {written !== null && <p role="status">{t('folderWritten', { n: written })}</p>}
    </section>
  )
}
