import { useLayoutEffect, useRef } from 'preact/hooks'
import { useReader } from './context'
import { WordActions } from './WordActions'

/** px between the bar and the words, and between the bar and the edge of the window. */
const GAP = 8

/** What can be done with the words that are selected in the text. */
export function SelectionBar() {
  const { state, t } = useReader()
  const bar = useRef<HTMLDivElement>(null)
  const picked = state.picked.value
  const shown = picked !== null && state.corrected.value !== null && !state.machineOnly.value
  useLayoutEffect(() => {
    if (!bar.current || !picked) return
    const { offsetWidth, offsetHeight, style } = bar.current
    const { left, top, bottom, width } = picked.box
    const start = left + width / 2 - offsetWidth / 2
    const below = bottom + GAP
    const fits = below + offsetHeight < globalThis.innerHeight
    style.left = `${Math.max(GAP, Math.min(start, globalThis.innerWidth - offsetWidth - GAP))}px`
    style.top = `${fits ? below : top - GAP - offsetHeight}px`
  })
  if (!shown) return null
  return (
    <div
      class="selection-bar"
      ref={bar}
      role="toolbar"
      aria-label={t('thisIs')}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <WordActions evidence={picked.evidence} />
    </div>
  )
}
