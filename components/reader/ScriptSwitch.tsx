import { CHOICES } from '../../lib/settings/schema'
import { Segmented } from '../ui/Segmented'
import { useReader } from './context'

/** The page's own script, 简体, 繁體 of Taiwan or of Hong Kong. */
export function ScriptSwitch() {
  const { state, actions, t } = useReader()
  return (
    <Segmented
      label={t('script')}
      value={state.settings.value.target}
      options={CHOICES.target.map((value) => ({
        value,
        label: t(`script.${value}`),
        long: t(`script.${value}Long`),
      }))}
      onPick={(target) => actions.change({ target })}
    />
  )
}
