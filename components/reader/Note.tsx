import type { ComponentChildren } from 'preact'

/** A sentence that stands until it is dealt with, and what can be done about it. */
export function Note({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="note" role="status">
      <p>{text}</p>
      {children && <div class="note-actions">{children}</div>}
    </div>
  )
}
