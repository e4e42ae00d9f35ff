import { Icon } from '../ui/Icon'
import { Popup } from '../ui/Popup'
import { useReader } from './context'

/** The whole summary in two forms, and the citation of the page. */
export function CopyMenu() {
  const { actions, t } = useReader()
  return (
    <Popup label={t('copy')} face={<Icon name="copy" />}>
      {(close) => {
        const then = (work: () => void) => () => {
          work()
          close()
        }
        return (
          <div class="choices">
            <button type="button" onClick={then(() => actions.copySummary('text'))}>
              {t('copy.text')}
            </button>
            <button type="button" onClick={then(() => actions.copySummary('markdown'))}>
              {t('copy.markdown')}
            </button>
            <button type="button" onClick={then(actions.copyCitation)}>
              {t('copy.citation')}
            </button>
          </div>
        )
      }}
    </Popup>
  )
}
