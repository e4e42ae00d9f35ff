import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '../../lib/i18n'
import type { LibraryModel } from '../../lib/library/model'
import type { Route } from '../../lib/library/route'
import type { Settings } from '../../lib/settings'
import type { ScriptCode } from '../../lib/types'
import type { LibraryKey } from './strings'

/** What every part of the library page may ask for. */
export interface LibraryView {
  model: LibraryModel
  t: Translate<LibraryKey>
  settings: Settings
  /** Words of a saved page in the script that the reader chose. */
  say(text: string, script: ScriptCode): string
  /** Language tag of such words, for the fonts. */
  lang(script: ScriptCode): string
  /** Goes to a route; `replace` leaves no step to come back to. */
  go(route: Route, replace?: boolean): void
  configure(change: Partial<Settings>): void
}

/** Handed down once, by the page. */
export const LibraryContext = createContext<LibraryView | null>(null)

/** What the library page offers its parts. Throws outside of it. */
export function useLibrary(): LibraryView {
  const view = useContext(LibraryContext)
  if (!view) throw new Error('a part of the library is shown outside LibraryContext')
  return view
}
