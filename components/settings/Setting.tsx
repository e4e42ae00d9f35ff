import type { ComponentChildren } from 'preact'

/** A setting's name beside its choice. */
export function Setting({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="setting">
      <span>{label}</span>
      {children}
    </div>
  )
}
