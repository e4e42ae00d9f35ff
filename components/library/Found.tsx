import type { ComponentChildren } from 'preact'
import type { Narrowed } from '../../lib/library/views'
import { useLibrary } from './context'

interface Props {
  narrowed: Narrowed
  /** How much there is: said when the whole library has been read, and the search has answered. */
  children: ComponentChildren
}

/** How much a search found, read out when it changes. */
export function Found({ children, narrowed }: Props) {
  const { model, t } = useLibrary()
  const known = narrowed.ready && model.loaded.value === 'all'
  return <p role="status">{known ? children : t('reading')}</p>
}
