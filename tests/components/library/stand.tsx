import { render } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { LibraryContext, type LibraryView } from '../../../components/library/context'
import { libraryTables } from '../../../components/library/strings'
import { translator } from '../../../lib/i18n'
import { LibraryModel } from '../../../lib/library/model'
import type { Route } from '../../../lib/library/route'
import { DEFAULTS } from '../../../lib/settings'
import type { Card } from '../../../lib/store/card'
import { openLibrary } from '../../../lib/store/database'

export interface Stand extends LibraryView {
  /** Where the component went. */
  went: Route[]
}

/** What a part of the library page needs around it, on an empty library that shows these cards. */
export async function stand(cards: readonly Card[] = []): Promise<Stand> {
  const model = new LibraryModel(await openLibrary())
  model.cards.value = cards
  model.loaded.value = 'all'
  const went: Route[] = []
  return {
    model,
    t: translator('hans', libraryTables),
    settings: DEFAULTS,
    say: (text) => text,
    lang: () => 'zh-Hans',
    go: (route) => void went.push(route),
    configure: () => undefined,
    went,
  }
}

export const show = (view: LibraryView, children: ComponentChildren) =>
  render(<LibraryContext.Provider value={view}>{children}</LibraryContext.Provider>)
