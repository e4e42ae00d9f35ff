import { CHOICES, LIMITS } from '../../lib/settings/schema'
import { Segmented } from '../ui/Segmented'
import { useReader } from './context'

/** Size, width, spacing, typeface and background of the text. */
export function Typography() {
  const { state, actions, t } = useReader()
  const { size, width, spacing, face, theme } = state.settings.value
  const [least, greatest] = LIMITS.size
  return (
    <div class="typography">
      <div class="setting">
        <span>{t('size')}</span>
        <fieldset class="segmented" aria-label={t('size')}>
          <button
            type="button"
            aria-label={t('smaller')}
            disabled={size <= least}
            onClick={() => actions.change({ size: size - 1 })}
          >
            −
          </button>
          <output>{size}</output>
          <button
            type="button"
            aria-label={t('larger')}
            disabled={size >= greatest}
            onClick={() => actions.change({ size: size + 1 })}
          >
            +
          </button>
        </fieldset>
      </div>
      <div class="setting">
        <span>{t('width')}</span>
        <Segmented
          label={t('width')}
          value={width}
          options={CHOICES.width.map((value) => ({ value, label: t(`width.${value}`) }))}
          onPick={(value) => actions.change({ width: value })}
        />
      </div>
      <div class="setting">
        <span>{t('spacing')}</span>
        <Segmented
          label={t('spacing')}
          value={spacing}
          options={CHOICES.spacing.map((value) => ({ value, label: t(`spacing.${value}`) }))}
          onPick={(value) => actions.change({ spacing: value })}
        />
      </div>
      <div class="setting">
        <span>{t('face')}</span>
        <Segmented
          label={t('face')}
          value={face}
          options={CHOICES.face.map((value) => ({ value, label: t(`face.${value}`) }))}
          onPick={(value) => actions.change({ face: value })}
        />
      </div>
      <div class="setting">
        <span>{t('theme')}</span>
        <Segmented
          label={t('theme')}
          value={theme}
          options={CHOICES.theme.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onPick={(value) => actions.change({ theme: value })}
        />
      </div>
    </div>
  )
}
