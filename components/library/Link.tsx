import type { ComponentChildren } from 'preact'
import { formatRoute, type Route } from '../../lib/library/route'

interface Props {
  to: Route
  children: ComponentChildren
  class?: string
  current?: boolean
  lang?: string
}

/** A link within the library: an address of its own, so that back, bookmarks and new tabs work. */
export function Link({ to, children, class: name, current, lang }: Props) {
  return (
    <a href={formatRoute(to)} class={name} lang={lang} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
