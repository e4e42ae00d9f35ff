import type { ComponentChildren } from 'preact'
import type { FactKey } from '../../lib/facts/keys'
import type { Segment } from '../../lib/view/segments'

interface Props {
  segment: Segment
  /** Own offset of its first character: a segment that tags split is drawn in several pieces. */
  at: number
  current: FactKey | null
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
  children: ComponentChildren
}

/** Words that carry facts. Where a fact begins, one stop for the keyboard; the rest is for the pointer alone. */
export function Mark({ segment, at, current, onFind, children }: Props) {
  const isCurrent = current !== null && segment.keys.includes(current)
  const stops = segment.opens.length > 0 && at === segment.start
  const find = (byKeyboard: boolean) => onFind(segment.keys, byKeyboard)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would break the line of running text
    <span
      role="button"
      tabIndex={stops ? 0 : -1}
      class={`mark ${isCurrent ? 'current' : ''}`}
      data-facts={segment.keys.join(' ')}
      data-opens={stops ? segment.opens.join(' ') : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => find(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        find(true)
      }}
    >
      {children}
    </span>
  )
}
