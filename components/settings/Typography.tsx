import type { Translate } from '../../lib/i18n'
import type { ReaderKey } from '../../lib/i18n/tables'
import { CHOICES, LIMITS, type Settings } from '../../lib/settings/schema'
import { Segmented } from '../ui/Segmented'
import { Setting } from './Setting'

interface Props {
  settings: Settings
  t: Translate<ReaderKey>
  onChange(change: Partial<Settings>): void
}

/** Size, width, spacing, typeface and background of the text. */
export function Typography({ settings, t, onChange }: Props) {
  const { size, width, spacing, face, theme } = settings
  const [least, greatest] = LIMITS.size
  return (
    <div class="typography">
      <Setting label={t('size')}>
        <fieldset class="segmented" aria-label={t('size')}>
          <button
            type="button"
            aria-label={t('smaller')}
            disabled={size <= least}
            onClick={() => onChange({ size: size - 1 })}
          >
            −
          </button>
          <output>{size}</output>
          <button
            type="button"
            aria-label={t('larger')}
            disabled={size >= greatest}
            onClick={() => onChange({ size: size + 1 })}
          >
            +
          </button>
        </fieldset>
      </Setting>
      <Setting label={t('width')}>
        <Segmented
          label={t('width')}
          value={width}
          options={CHOICES.width.map((value) => ({ value, label: t(`width.${value}`) }))}
          onPick={(value) => onChange({ width: value })}
        />
      </Setting>
      <Setting label={t('spacing')}>
        <Segmented
          label={t('spacing')}
          value={spacing}
          options={CHOICES.spacing.map((value) => ({ value, label: t(`spacing.${value}`) }))}
          onPick={(value) => onChange({ spacing: value })}
        />
      </Setting>
      <Setting label={t('face')}>
        <Segmented
          label={t('face')}
          value={face}
          options={CHOICES.face.map((value) => ({ value, label: t(`face.${value}`) }))}
          onPick={(value) => onChange({ face: value })}
        />
      </Setting>
      <Setting label={t('theme')}>
        <Segmented
          label={t('theme')}
          value={theme}
          options={CHOICES.theme.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onPick={(value) => onChange({ theme: value })}
        />
      </Setting>
    </div>
  )
}
