import { EMPTY_SELECTION, type Route, WIDE } from '../../lib/library/route'
import { CHOICES } from '../../lib/settings'
import { Seal } from '../ui/Seal'
import { Segmented } from '../ui/Segmented'
import { useLibrary } from './context'
import { Link } from './Link'

/** Name, views and the script that saved pages are shown in. A selection is taken along from view to view. */
export function Header({ route }: { route: Route }) {
  const { configure, settings, t } = useLibrary()
  const selection = 'selection' in route ? route.selection : EMPTY_SELECTION
  return (
    <header class="top">
      <p class="brand">
        <Seal />
        {t('name')}
      </p>
      <nav aria-label={t('views')}>
        <ul class="views">
          {WIDE.map((view) => (
            <li key={view}>
              <Link to={{ view, selection }} current={route.view === view}>
                {t(`view.${view}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link to={{ view: 'data' }} current={route.view === 'data'}>
              {t('view.data')}
            </Link>
          </li>
        </ul>
      </nav>
      <Segmented
        label={t('script')}
        value={settings.target}
        options={CHOICES.target.map((target) => ({ value: target, label: t(`script.${target}`) }))}
        onPick={(target) => configure({ target })}
      />
    </header>
  )
}
