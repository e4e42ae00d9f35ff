import { useLibrary } from './context'

/** What the reader should know now: a fault, work under way, something that can be taken back. */
export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      <FaultNotice />
      <RunningNotice />
      <UndoNotice />
      <RecoveredNotice />
    </div>
  )
}

function FaultNotice() {
  const { model, t } = useLibrary()
  const fault = model.fault.value
  if (!fault) return null
  return (
    <div class="notice fault">
      <p>{t(`fault.${fault}`)}</p>
      <button
        type="button"
        onClick={() => {
          model.fault.value = null
        }}
      >
        {t('close')}
      </button>
    </div>
  )
}

function RunningNotice() {
  const { model, t } = useLibrary()
  const running = model.running.value
  if (!running) return null
  const { done, stop, total, what } = running
  return (
    <div class="notice">
      <p>{t(`running.${what}`, { done, total })}</p>
      {total > 0 && <progress value={done} max={total} aria-label={t(`running.${what}`, { done, total })} />}
      {stop && (
        <button type="button" onClick={stop}>
          {t('stop')}
        </button>
      )}
    </div>
  )
}

function UndoNotice() {
  const { model, t } = useLibrary()
  const job = model.undoable.value
  if (!job || model.running.value) return null
  return (
    <div class="notice">
      <p>{t(`done.${job.kind}`, { n: job.count })}</p>
      <button type="button" class="primary" onClick={() => void model.undo()}>
        {t('undo')}
      </button>
      <button type="button" onClick={() => void model.settle()}>
        {t('close')}
      </button>
    </div>
  )
}

function RecoveredNotice() {
  const { model, t } = useLibrary()
  const job = model.recovered.value
  if (!job) return null
  return (
    <div class="notice">
      <p>{t(`recovered.${job.kind}`)}</p>
      <button
        type="button"
        onClick={() => {
          model.recovered.value = null
        }}
      >
        {t('close')}
      </button>
    </div>
  )
}
