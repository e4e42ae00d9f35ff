import { useState } from 'preact/hooks'
import { wipeLibrary } from '../../lib/store/wipe'
import { useLibrary } from './context'

/** Deletes everything, after asking twice. */
export function WipePanel() {
  const { model, t } = useLibrary()
  const [asked, setAsked] = useState<0 | 1 | 2>(0)
  const n = model.cards.value.length
  const wipe = () => {
    setAsked(0)
    void model.work('delete', () => wipeLibrary(model.db))
  }
  return (
    <section aria-labelledby="data-wipe">
      <h2 id="data-wipe">{t('wipe')}</h2>
      <p>{t('wipeHint')}</p>
      {asked === 0 && (
        <button type="button" class="danger" disabled={n === 0} onClick={() => setAsked(1)}>
          {t('wipe')}
        </button>
      )}
      {asked > 0 && (
        <div class="notice fault" role="alert">
          <p>{t(asked === 1 ? 'wipeAsk' : 'wipeAskAgain', { n })}</p>
          <button type="button" onClick={() => setAsked(0)}>
            {t('cancel')}
          </button>
          <button type="button" class="danger" onClick={() => (asked === 1 ? setAsked(2) : wipe())}>
            {t(asked === 1 ? 'wipeYes' : 'wipeYesAgain')}
          </button>
        </div>
      )}
    </section>
  )
}
