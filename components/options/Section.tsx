import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  help?: string
  children?: ComponentChildren
}

/** A part of the options page: its heading, a sentence of help, its settings. */
export function Section({ title, help, children }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      {help && <p class="help">{help}</p>}
      {children}
    </section>
  )
}
