import { exportFile, type Format } from '../../lib/export/run'
import type { Chosen } from '../../lib/library/facets'
import { isRowChosen } from '../../lib/library/ledger'
import { wishesOf } from '../../lib/page/converter'
import { noteBackup } from '../../lib/store/backup'
import { useLibrary } from './context'
import { download } from './download'
import { labelsOf } from './labels'

/** Writes articles out as a file and hands it to the browser's downloads. */
export function useExport(): (ids: readonly string[], format: Format, rows?: Chosen) => Promise<void> {
  const { model, settings, t } = useLibrary()
  return (ids, format, rows = {}) =>
    model.work('export', async (signal, progress) => {
      const now = new Date().toISOString()
      const file = await exportFile(model.db, ids, format, {
        target: settings.target,
        converter: wishesOf(settings),
        labels: labelsOf(t),
        row: (commitment) => isRowChosen(commitment, rows),
        now,
        signal,
        progress,
      })
      download(file)
      if (format === 'json' && ids.length >= model.cards.value.length) await noteBackup(model.db, now)
    })
}
