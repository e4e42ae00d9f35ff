import { useEffect, useState } from 'preact/hooks'
import { lastBackup, unsaved } from '../../lib/store/backup'
import { useLibrary } from './context'
import { useExport } from './useExport'

/** After much new work: a word that it stands on this machine only, and one click that takes it elsewhere. */
export function Reminder() {
  const { model, t } = useLibrary()
  const write = useExport()
  const cards = model.cards.value
  const complete = model.loaded.value === 'all'
  const [count, setCount] = useState(0)
  const [later, setLater] = useState(false)
  useEffect(() => {
    let wanted = true
    if (complete) {
      void lastBackup(model.db).then((last) => {
        if (wanted) setCount(unsaved(cards, last))
      })
    }
    return () => {
      wanted = false
    }
  }, [model, cards, complete])
  if (count === 0 || later || model.running.value) return null
  return (
    <aside class="reminder" aria-label={t('backup')}>
      <p>{t('backupReminder', { n: count })}</p>
      <button
        type="button"
        class="primary"
        onClick={() =>
          void write(
            cards.map(({ id }) => id),
            'json',
          )
        }
      >
        {t('backupNow')}
      </button>
      <button type="button" onClick={() => setLater(true)}>
        {t('later')}
      </button>
    </aside>
  )
}
