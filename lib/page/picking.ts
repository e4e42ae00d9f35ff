import { batch } from '@preact/signals'
import type { Picked, ReaderState, Unpicked } from './state'

/** A selection that still changes is not looked up: it has rested for so long, ms. */
const REST = 80

/**
 * Keeps the state in step with what the reader selects and with where it stands on the screen, until the signal aborts.
 * Scrolling inside our root is heard in the root only.
 */
export function watchPicking(
  doc: Document,
  root: ShadowRoot,
  state: ReaderState,
  look: () => Picked | Unpicked | null,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    if (signal.aborted) return
    const found = look()
    batch(() => {
      state.picked.value = typeof found === 'string' ? null : found
      state.unpicked.value = typeof found === 'string' ? found : null
      if (state.taking.value && state.picked.value) state.taking.value = state.picked.value.evidence
    })
  }
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, REST)
  }
  doc.addEventListener('selectionchange', changed, { signal })
  for (const target of [doc, root]) {
    target.addEventListener(
      'scroll',
      () => {
        if (state.picked.peek()) changed()
      },
      { capture: true, passive: true, signal },
    )
  }
}
