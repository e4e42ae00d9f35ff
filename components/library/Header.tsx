import { EMPTY_SELECTION, type Route, WIDE } from '../../lib/library/route'
import { CHOICES } from '../../lib/settings'
import { useLibrary } from './context'
import { Link } from './Link'

/** Name, views and the script that saved pages are shown in. A selection is taken along from view to view. */
export function Header({ route }: { route: Route }) {
  const { configure, settings, t } = useLibrary()
  const selection = 'selection' in route ? route.selection : EMPTY_SELECTION
  return (
    <header class="top">
      <p class="brand">
        <span class="seal" aria-hidden="true">
          {t('seal')}
        </span>
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
      <fieldset class="segmented">
        <legend class="unseen">{t('script')}</legend>
        {CHOICES.target.map((target) => (
          <button
            type="button"
            key={target}
            aria-pressed={settings.target === target}
            onClick={() => configure({ target })}
          >
            {t(`script.${target}`)}
          </button>
        ))}
      </fieldset>
    </header>
  )
}
