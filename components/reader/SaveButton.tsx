import { useReader } from './context'

/** Keeps the reading in the library; once kept, leads there. */
export function SaveButton() {
  const { state, actions, t } = useReader()
  const save = state.save.value
  if (save === 'saved') {
    return (
      <button
        type="button"
        class="save done"
        onClick={() => actions.open('library')}
        title={t('openLibrary')}
      >
        {t('saved')}
      </button>
    )
  }
  const corrected = state.saved.value !== null && !state.saved.value.changed
  return (
    <button type="button" class="save" disabled={save === 'saving'} onClick={() => actions.save()}>
      {t(save === 'saving' ? 'saving' : corrected ? 'saveAgain' : 'save')}
    </button>
  )
}
