import { Tool } from '../ui/Tool'
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
      <Tool icon="undo" label={t('undo')} disabled={done.length === 0 || machine} onClick={actions.undo} />
      <Tool icon="redo" label={t('redo')} disabled={undone.length === 0 || machine} onClick={actions.redo} />
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
