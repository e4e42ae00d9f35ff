import { useLayoutEffect, useRef } from 'preact/hooks'
import { useReader } from './context'

/** The box around the part of the page that is pointed at, and how to go on. Pointers pass through both. */
export function Pointer() {
  const { state, t } = useReader()
  const layer = useRef<HTMLDivElement>(null)
  const box = state.pointed.value
  useLayoutEffect(() => layer.current?.showPopover(), [])
  return (
    <div class="pointer" popover="manual" ref={layer}>
      <p role="status">{t('pointHint')}</p>
      {box && (
        <div
          class="pointed"
          style={{
            left: `${box.left}px`,
            top: `${box.top}px`,
            width: `${box.width}px`,
            height: `${box.height}px`,
          }}
        />
      )}
    </div>
  )
}
