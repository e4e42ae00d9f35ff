import { Icon } from '../ui/Icon'
import { useReader } from './context'

/** Shown once something is corrected: how much, undo, redo, and the machine's own reading. */
export function CorrectionBar() {
  const { state, actions, t } = useReader()
  const { done, undone } = state.history.value
  const machine = state.machineOnly.value
  if (done.length === 0 && undone.length === 0) return null
  return (
    <div class="correction-bar">
      <span>{machine ? t('machineNote') : t('correctedNote', { n: done.length })}</span>
      <span class="space" />
      <button
        type="button"
        class="tool"
        disabled={done.length === 0 || machine}
        aria-label={t('undo')}
        title={t('undo')}
        onClick={actions.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="tool"
        disabled={undone.length === 0 || machine}
        aria-label={t('redo')}
        title={t('redo')}
        onClick={actions.redo}
      >
        <Icon name="redo" />
      </button>
      <button
        type="button"
        class="link"
        aria-pressed={machine}
        onClick={() => {
          state.machineOnly.value = !machine
        }}
      >
        {t(machine ? 'mine' : 'machine')}
      </button>
    </div>
  )
}
