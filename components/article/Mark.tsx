import type { ComponentChildren } from 'preact'
import type { FactKey } from '../../lib/facts/keys'

interface Props {
  /** The facts that have these words as evidence, the closest first. */
  keys: readonly FactKey[]
  /** Those of them that begin here: only they make it a stop for the keyboard. */
  opens: readonly FactKey[]
  inSentence: boolean
  current: FactKey | null
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
  children: ComponentChildren
}

/** Words that carry facts. */
export function Mark({ keys, opens, inSentence, current, onFind, children }: Props) {
  const isCurrent = current !== null && keys.includes(current)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would break the line of running text
    <span
      role="button"
      tabIndex={opens.length > 0 ? 0 : -1}
      class={`mark ${isCurrent ? 'current' : ''} ${inSentence ? 'sentence' : ''}`}
      data-facts={keys.join(' ')}
      data-opens={opens.length > 0 ? opens.join(' ') : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onFind(keys, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onFind(keys, true)
      }}
    >
      {children}
    </span>
  )
}
