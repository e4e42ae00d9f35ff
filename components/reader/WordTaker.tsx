import { useLayoutEffect, useRef } from 'preact/hooks'
import { paragraphOf } from '../../lib/article/paragraphs'
import type { Evidence } from '../../lib/types'
import { boundsOf, placesIn, reaching, sentenceBeside } from '../../lib/view/taking'
import { useReader } from './context'
import { TakenEdge } from './TakenEdge'
import { WordActions } from './WordActions'

/** Words taken out of a sentence without a pointer: two ends that keys move, or a touch on a character. */
export function WordTaker() {
  const { state, actions, t } = useReader()
  const { value: article } = state.article
  const { value: shown } = state.shown
  const { value: chosen } = state.taking
  const first = useRef<HTMLSpanElement>(null)
  const isOpen = chosen !== null
  useLayoutEffect(() => {
    if (isOpen) first.current?.focus()
  }, [isOpen])
  if (!article || !shown || !chosen) return null

  const { words, lang } = shown
  const { paragraph } = chosen
  const bounds = boundsOf(article, chosen)
  const places = placesIn(paragraphOf(article, paragraph), bounds, 'grapheme')
  const move = (evidence: Evidence) => {
    state.taking.value = evidence
  }
  const stretch = (from: number, to: number) =>
    places.slice(places.indexOf(from), places.indexOf(to)).map((at, n, all) => {
      const end = all[n + 1] ?? to
      return (
        <span key={at} data-at={at} data-end={end}>
          {words.at({ paragraph, start: at, end })}
        </span>
      )
    })
  const touched = ({ target }: Event) => {
    const { at, end } = (target as HTMLElement).dataset
    if (at && end) move(reaching(chosen, Number(at), Number(end)))
  }
  const beside = (forward: boolean) => {
    const next = sentenceBeside(article, chosen, forward)
    return (
      <button type="button" disabled={next === null} onClick={() => next && actions.take(next)}>
        {t(forward ? 'take.next' : 'take.previous')}
      </button>
    )
  }
  const edge = { article, chosen, text: words.at(chosen), onMove: move }
  return (
    <section
      class="taking"
      aria-label={t('take')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        actions.endTaking()
      }}
    >
      <p class="taking-hint">{t(state.replacing.value ? 'replacing' : 'take.hint')}</p>
      <p class="silent" role="status" lang={lang}>
        {words.at(bounds)}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the two ends */}
      <p class="taking-text" lang={lang} onClick={touched}>
        <span aria-hidden="true">{stretch(bounds.start, chosen.start)}</span>
        <TakenEdge edge="start" handle={first} {...edge} />
        <mark aria-hidden="true">{stretch(chosen.start, chosen.end)}</mark>
        <TakenEdge edge="end" {...edge} />
        <span aria-hidden="true">{stretch(chosen.end, bounds.end)}</span>
      </p>
      <div class="taking-row">
        <WordActions evidence={chosen} />
      </div>
      <div class="taking-row">
        {beside(false)}
        {beside(true)}
        <span class="space" />
        <button type="button" onClick={actions.endTaking}>
          {t('cancel')}
        </button>
      </div>
    </section>
  )
}
