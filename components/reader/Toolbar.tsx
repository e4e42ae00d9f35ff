import { Typography } from '../settings/Typography'
import { Icon } from '../ui/Icon'
import { Popup } from '../ui/Popup'
import { useReader } from './context'
import { ScriptSwitch } from './ScriptSwitch'

/** What stands above the text. */
export function Toolbar() {
  const { state, actions, t } = useReader()
  const page = state.settings.value.mode === 'page'
  return (
    <header class="toolbar">
      <b class="brand">{t('name')}</b>
      <span class="space" />
      <ScriptSwitch />
      {!page && (
        <Popup label={t('typography')} face={<span class="letter">{t('typography.short')}</span>}>
          <Typography settings={state.settings.value} t={t} onChange={actions.change} />
        </Popup>
      )}
      <button
        type="button"
        class="tool"
        aria-label={t(page ? 'mode.view' : 'mode.page')}
        title={t(page ? 'mode.view' : 'mode.page')}
        onClick={() => actions.change({ mode: page ? 'view' : 'page' })}
      >
        <Icon name={page ? 'view' : 'page'} />
      </button>
      {!page && (
        <button type="button" class="tool" aria-label={t('print')} title={t('print')} onClick={actions.print}>
          <Icon name="print" />
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label={t('options')}
        title={t('options')}
        onClick={() => actions.open('options')}
      >
        <Icon name="gear" />
      </button>
      <button type="button" class="tool leave" title={t('leaveKey')} onClick={actions.leave}>
        {t('leave')} <kbd>Esc</kbd>
      </button>
    </header>
  )
}
