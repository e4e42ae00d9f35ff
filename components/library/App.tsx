import type { Route } from '../../lib/library/route'
import { ArticleView } from './ArticleView'
import { LibraryContext, type LibraryView } from './context'
import { DataPage } from './DataPage'
import { Header } from './Header'
import { LedgerView } from './LedgerView'
import { ListView } from './ListView'
import { Notices } from './Notices'
import { Reminder } from './Reminder'
import { VersionsView } from './VersionsView'

interface Props {
  view: LibraryView
  route: Route
}

/** The library page. */
export function App({ route, view }: Props) {
  const { t } = view
  return (
    <LibraryContext.Provider value={view}>
      <div class="qianyao library" data-theme={view.settings.theme} lang={t.tag}>
        <button type="button" class="skip" onClick={focusMain}>
          {t('skip')}
        </button>
        <Header route={route} />
        <Reminder />
        <Content route={route} />
        <Notices />
      </div>
    </LibraryContext.Provider>
  )
}

/** A button and no link, since the fragment of the address is the route's. */
function focusMain() {
  document.querySelector<HTMLElement>('main')?.focus()
}

function Content({ route }: { route: Route }) {
  switch (route.view) {
    case 'list':
      return <ListView selection={route.selection} />
    case 'ledger':
      return <LedgerView selection={route.selection} />
    case 'article':
      return <ArticleView key={route.id} id={route.id} fact={route.fact} />
    case 'versions':
      return <VersionsView key={route.id} id={route.id} />
    case 'data':
      return <DataPage />
    default:
      return null
  }
}
