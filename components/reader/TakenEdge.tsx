import type { RefObject } from 'preact'
import type { Article, Evidence } from '../../lib/types'
import { boundsOf, moved, type Step } from '../../lib/view/taking'
import { useReader } from './context'

/** What the keys of a slider mean here (https://www.w3.org/WAI/ARIA/apg/patterns/slider-multithumb/). */
const KEYS: Record<string, [step: Step, forward: boolean]> = {
  ArrowLeft: ['grapheme', false],
  ArrowDown: ['grapheme', false],
  ArrowRight: ['grapheme', true],
  ArrowUp: ['grapheme', true],
  PageDown: ['word', false],
  PageUp: ['word', true],
  Home: ['sentence', false],
  End: ['sentence', true],
}

interface Props {
  edge: 'start' | 'end'
  article: Article
  chosen: Evidence
  /** The words chosen, in the script shown. */
  text: string
  handle?: RefObject<HTMLSpanElement | null>
  onMove(chosen: Evidence): void
}

/** One end of the words that are being taken. With Shift its keys move the other end, as in any text. */
export function TakenEdge({ edge, article, chosen, text, handle, onMove }: Props) {
  const { t } = useReader()
  const bounds = boundsOf(article, chosen)
  return (
    <span
      ref={handle}
      class="edge"
      role="slider"
      tabIndex={0}
      aria-label={t(`take.${edge}`)}
      aria-valuemin={bounds.start}
      aria-valuemax={bounds.end}
      aria-valuenow={chosen[edge]}
      aria-valuetext={text}
      onKeyDown={(event) => {
        const [step, forward = false] = KEYS[event.key] ?? []
        if (!step || event.isComposing) return
        event.preventDefault()
        const other = edge === 'start' ? 'end' : 'start'
        onMove(moved(article, chosen, event.shiftKey ? other : edge, step, forward))
      }}
    />
  )
}
