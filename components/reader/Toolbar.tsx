import { Typography } from '../settings/Typography'
import { Popup } from '../ui/Popup'
import { Tool } from '../ui/Tool'
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
      <Tool
        icon={page ? 'view' : 'page'}
        label={t(page ? 'mode.view' : 'mode.page')}
        onClick={() => actions.change({ mode: page ? 'view' : 'page' })}
      />
      {!page && <Tool icon="print" label={t('print')} onClick={actions.print} />}
      <Tool icon="gear" label={t('options')} onClick={() => actions.open('options')} />
      <button type="button" class="tool leave" title={t('leaveKey')} onClick={actions.leave}>
        {t('leave')} <kbd>Esc</kbd>
      </button>
    </header>
  )
}
