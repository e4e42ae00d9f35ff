import { useState } from 'preact/hooks'
import { readAgain } from '../../lib/article'
import { ENGINE } from '../../lib/engine'
import { summaryOf } from '../../lib/page/summary'
import { unpackBlock } from '../../lib/store/block'
import { newCaptureId } from '../../lib/store/client'
import { compareFacts } from '../../lib/store/difference'
import { announceChange } from '../../lib/store/news'
import { newCapture, takeReading } from '../../lib/store/reread'
import type { Capture, Entry } from '../../lib/store/types'
import { useLibrary } from './context'
import { FactChanges } from './FactChanges'
import { TextChanges } from './TextChanges'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

async function captureAgain(old: Capture): Promise<Capture> {
  const block = old.block && (await unpackBlock(old.block))
  const article = readAgain({ article: old.article, block }, parse)
  const identity = { captureId: newCaptureId(), engine: ENGINE }
  return newCapture(old, article, await summaryOf(article), identity)
}

/** What an older engine read can be read again by the present one: offered, differences shown, taken only when wanted. */
export function RereadPanel({ entry }: { entry: Entry }) {
  const { model, t } = useLibrary()
  const [fresh, setFresh] = useState<Capture | null>(null)
  if (entry.reading.engine === ENGINE) return null
  if (!fresh) {
    return (
      <section class="reread" aria-label={t('reread')}>
        <p>{t('rereadOffer', { engine: entry.reading.engine })}</p>
        <button
          type="button"
          onClick={() => void model.attempt(async () => setFresh(await captureAgain(entry.reading)))}
        >
          {t('reread')}
        </button>
      </section>
    )
  }
  const take = async () => {
    await takeReading(model.db, entry.id, fresh, new Date().toISOString())
    announceChange()
    await model.reload()
  }
  return (
    <section class="reread" aria-label={t('reread')}>
      <p>{t(entry.reading.block ? 'rereadBlock' : 'rereadClean')}</p>
      <h2>{t('changedFacts')}</h2>
      <FactChanges
        {...compareFacts(entry.reading.summary, fresh.summary)}
        script={entry.reading.article.script}
      />
      <h2>{t('changedText')}</h2>
      <TextChanges before={entry.reading.article} after={fresh.article} />
      <p class="reread-actions">
        <button type="button" class="primary" onClick={() => void model.attempt(take)}>
          {t('rereadTake')}
        </button>
        <button type="button" onClick={() => setFresh(null)}>
          {t('cancel')}
        </button>
      </p>
    </section>
  )
}
