import type { Route } from '../../lib/library/route'
import { ArticleView } from './ArticleView'
import { CompareView } from './CompareView'
import { LibraryContext, type LibraryView } from './context'
import { DataPage } from './DataPage'
import { Header } from './Header'
import { LedgerView } from './LedgerView'
import { ListView } from './ListView'
import { NetworkView } from './NetworkView'
import { Notices } from './Notices'
import { OrganisationView } from './OrganisationView'
import { PersonView } from './PersonView'
import { Reminder } from './Reminder'
import { SubjectsView } from './SubjectsView'
import { TimelineView } from './TimelineView'
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
      <div class="qianyao own-page library" data-theme={view.settings.theme} lang={t.tag}>
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
    case 'organisations':
    case 'people':
      return <SubjectsView key={route.view} view={route.view} selection={route.selection} />
    case 'organisation':
      return <OrganisationView key={route.name} name={route.name} />
    case 'person':
      return <PersonView key={route.name} name={route.name} />
    case 'timeline':
      return <TimelineView selection={route.selection} />
    case 'network':
      return <NetworkView selection={route.selection} />
    case 'compare':
      return <CompareView ids={route.ids} />
  }
}
