import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface Props {
  label: string
  /** What the button shows. */
  face: ComponentChildren
  class?: string
  children: ComponentChildren | ((close: () => void) => ComponentChildren)
}

/** A button that opens a small panel under itself. Esc and a click elsewhere close it; focus goes back to the button. */
export function Popup({ label, face, class: name = '', children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const root = box.current?.getRootNode()
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    root?.addEventListener('pointerdown', outside)
    return () => root?.removeEventListener('pointerdown', outside)
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard for the panel and its button together
    <div
      class={`popup ${name}`}
      ref={box}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <button
        type="button"
        class="tool"
        ref={button}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && <div class="panel">{typeof children === 'function' ? children(close) : children}</div>}
    </div>
  )
}
