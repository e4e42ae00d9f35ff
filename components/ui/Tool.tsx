import { Icon, type IconName } from './Icon'

interface Props {
  icon: IconName
  /** Read out, and shown where a pointer rests. */
  label: string
  class?: string
  disabled?: boolean
  'aria-expanded'?: boolean
  onClick(): void
}

/** A button that shows a drawing and no words. */
export function Tool({ icon, label, class: name = '', onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`tool ${name}`}
      aria-label={label}
      title={label}
      onClick={() => onClick()}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
