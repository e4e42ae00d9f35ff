import { useReader } from './context'
import { WordActions } from './WordActions'

/** What can be done with the words that are selected in the text. */
export function SelectionBar() {
  const { state, t } = useReader()
  const picked = state.picked.value
  if (!picked || !state.corrected.value || state.machineOnly.value) return null
  const { left, top, bottom, width } = picked.box
  const above = bottom > globalThis.innerHeight - 140
  const middle = Math.min(Math.max(left + width / 2, 190), globalThis.innerWidth - 190)
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('thisIs')}
      style={{
        left: `${middle}px`,
        ...(above ? { bottom: `${globalThis.innerHeight - top + 8}px` } : { top: `${bottom + 8}px` }),
      }}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <WordActions evidence={picked.evidence} />
    </div>
  )
}
