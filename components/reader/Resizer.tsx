import { LIMITS } from '../../lib/settings/schema'
import { useReader } from './context'

const STEP = 24

/** The edge between text and summary: dragged, or moved by the arrow keys. */
export function Resizer() {
  const { state, actions, t } = useReader()
  const { panel } = state.settings.value
  const [least, greatest] = LIMITS.panel
  const set = (width: number) =>
    actions.change({ panel: Math.min(greatest, Math.max(least, Math.round(width))) })
  if (state.folded.value) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: hr cannot be moved; a focusable separator is the pattern for it
    <div
      class="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuemin={least}
      aria-valuemax={greatest}
      aria-valuenow={panel}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        set(panel + (event.key === 'ArrowLeft' ? STEP : -STEP))
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(globalThis.innerWidth - event.clientX)
      }}
    />
  )
}
