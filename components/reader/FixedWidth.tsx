import { useReader } from './context'
import { Note } from './Note'

/** The page lies partly under the sidebar: said until the reader chooses, and the choice holds for all such pages. */
export function FixedWidth() {
  const { state, actions, t } = useReader()
  const choose = (fixedWidth: 'side' | 'bottom') => () => {
    state.covers.value = false
    state.sheet.value = fixedWidth === 'bottom'
    actions.change({ fixedWidth })
  }
  return (
    <Note text={t('fixedWidth')}>
      <button type="button" class="link" onClick={() => actions.change({ mode: 'view' })}>
        {t('useView')}
      </button>
      <button type="button" class="link" onClick={choose('bottom')}>
        {t('useSheet')}
      </button>
      <button type="button" class="link" onClick={choose('side')}>
        {t('hintClose')}
      </button>
    </Note>
  )
}
