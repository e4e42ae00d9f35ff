import type { Translate } from '../../lib/i18n'
import type { MessageKey } from '../../lib/i18n/tables'
import type { Refusal } from '../../lib/messages'
import { Seal } from '../ui/Seal'

interface Props {
  t: Translate<MessageKey>
  theme: string
  why: Refusal
  /** The page that could not be read, where it is known. */
  url: string | null
}

/** A plain sentence in place of silence. */
export function MessagePage({ t, theme, why, url }: Props) {
  return (
    <div class="qianyao own-page message-page" data-theme={theme}>
      <main>
        <Seal />
        <h1>{t('heading')}</h1>
        <p>{t(`why.${why}`)}</p>
        <p>{t('advice')}</p>
        {url && <p class="address">{t('address', { url })}</p>}
      </main>
    </div>
  )
}
