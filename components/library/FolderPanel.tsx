import { useEffect, useState } from 'preact/hooks'
import { createReader } from '../../lib/export/run'
import { wishesOf } from '../../lib/page/converter'
import { backUpTo } from '../../lib/store/folder'
import { keepFolder, keptFolder, mayWrite } from '../../lib/store/kept-folder'
import { useLibrary } from './context'
import { labelsOf } from './labels'

declare global {
  interface Window {
    /** File System Access API; only some browsers have it. */
    showDirectoryPicker?(options: {
      id: string
      mode: 'read' | 'readwrite'
    }): Promise<FileSystemDirectoryHandle>
  }
  interface FileSystemHandle {
    queryPermission(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
    requestPermission(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
  }
}

interface Props {
  /** A folder whose files are to be checked, shown and merged like any other. */
  onOpen(folder: FileSystemDirectoryHandle): void
}

/** A folder of the reader's choice that is kept up to date by one click, and that a library can be opened from. */
export function FolderPanel({ onOpen }: Props) {
  const { model, settings, t } = useLibrary()
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => void keptFolder(model.db).then(setFolder), [model])
  const picker = window.showDirectoryPicker?.bind(window)
  if (!picker) {
    return (
      <section aria-labelledby="data-folder">
        <h2 id="data-folder">{t('folder')}</h2>
        <p class="soft">{t('folderMissing')}</p>
      </section>
    )
  }
  const pick = async (mode: 'read' | 'readwrite') => picker({ id: 'qianyao-backup', mode })
  const backUp = async (chosen: FileSystemDirectoryHandle) => {
    setSaid('')
    if (!(await mayWrite(chosen))) return setSaid(t('folderDenied', { name: chosen.name }))
    await keepFolder(model.db, chosen)
    setFolder(chosen)
    await model.work('backup', async (signal, progress) => {
      const count = await backUpTo(model.db, chosen, {
        now: new Date().toISOString(),
        labels: labelsOf(t),
        readable: createReader(settings.target, wishesOf(settings)),
        signal,
        progress,
      })
      setSaid(t(count === 0 ? 'folderUnchanged' : 'folderWritten', { n: count, name: chosen.name }))
    })
  }
  return (
    <section aria-labelledby="data-folder">
      <h2 id="data-folder">{t('folder')}</h2>
      <p>{t('folderHint')}</p>
      <p class="side-actions">
        {folder && (
          <button type="button" class="primary" onClick={() => void model.attempt(() => backUp(folder))}>
            {t('folderAgain', { name: folder.name })}
          </button>
        )}
        <button type="button" onClick={() => void model.attempt(async () => backUp(await pick('readwrite')))}>
          {t(folder ? 'folderOther' : 'folderBackup')}
        </button>
        <button type="button" onClick={() => void model.attempt(async () => onOpen(await pick('read')))}>
          {t('folderOpen')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
