import { useEffect, useState } from 'preact/hooks'
import { lastBackup } from '../../lib/store/backup'
import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'
import { ImportPanel } from './ImportPanel'
import { WipePanel } from './WipePanel'

/** Taking the library elsewhere and back: export, import, backup, the space it takes, and its end. */
export function DataPage() {
  const { model, t } = useLibrary()
  const ids = model.cards.value.map(({ id }) => id)
  return (
    <main id="main" class="data" tabIndex={-1}>
      <h1>{t('view.data')}</h1>
      <section aria-labelledby="data-export">
        <h2 id="data-export">{t('exportAll')}</h2>
        <p>{t('exportHint')}</p>
        <ExportMenu ids={ids} label={t('exportAllButton', { n: ids.length })} />
        <Backup />
      </section>
      <ImportPanel />
      <Space />
      <WipePanel />
    </main>
  )
}

function Backup() {
  const { model, t } = useLibrary()
  const [last, setLast] = useState<string | null>(null)
  const running = model.running.value
  // After an export has ended the date is another.
  useEffect(() => {
    if (!running) void lastBackup(model.db).then(setLast)
  }, [model, running])
  const when =
    last && new Intl.DateTimeFormat(t.tag, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(last))
  return <p class="soft">{when ? t('backupLast', { when }) : t('backupNever')}</p>
}

function Space() {
  const { model, t } = useLibrary()
  const [use, setUse] = useState<{ usage: number; persisted: boolean } | null>(null)
  const cards = model.cards.value
  useEffect(() => {
    if (cards.length === 0) return
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0 }, persisted]) => setUse({ usage, persisted }),
    )
  }, [cards])
  if (!use) return null
  const size = new Intl.NumberFormat(t.tag, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(use.usage / 1e6)
  return (
    <section aria-labelledby="data-space">
      <h2 id="data-space">{t('space')}</h2>
      <p>{t('spaceUsed', { n: cards.length, size })}</p>
      <p class="soft">{t(use.persisted ? 'spacePersistent' : 'spaceEvictable')}</p>
    </section>
  )
}
