import { useReader } from './context'

/** One short hint on the first run; after that never again. */
export function Hint() {
  const { state, actions, t } = useReader()
  if (state.settings.value.hintSeen || state.phase.value !== 'ready') return null
  return (
    <div class="hint">
      <p>{t('hint')}</p>
      <button type="button" class="plain" onClick={() => actions.change({ hintSeen: true })}>
        {t('hintClose')}
      </button>
    </div>
  )
}
