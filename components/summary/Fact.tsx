import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CorrectedFact } from '../../lib/corrections'
import { Icon } from '../ui/Icon'
import { useFacts } from './context'
import { FactTools } from './FactTools'

interface Props {
  fact: CorrectedFact
  /** Plain words of the fact, for the names of its buttons. */
  label: string
  class?: string
  children: ComponentChildren
  /** Shown under the fact, outside its button. */
  below?: ComponentChildren
}

/** One fact: a button that leads to its sentence and, where the reader may correct, its tools. */
export function Fact({ fact, label, class: name = '', children, below }: Props) {
  const { t, current, lost, show, tools } = useFacts()
  const [open, setOpen] = useState(false)
  const isCurrent = current === fact.key
  return (
    <div class={`fact-row ${name} ${isCurrent ? 'current' : ''}`}>
      <div class="fact-line">
        <button
          type="button"
          class="fact"
          data-fact={fact.key}
          aria-current={isCurrent ? 'true' : undefined}
          title={t('showSentence')}
          onClick={(event) => show(fact, event.detail === 0)}
        >
          {children}
          {fact.standing !== 'read' && (
            <span class={`standing ${fact.standing}`}>
              {t(fact.standing === 'own' ? 'standing.own' : 'standing.checked')}
            </span>
          )}
        </button>
        {tools && (
          <button
            type="button"
            class="tools-toggle"
            aria-expanded={open}
            aria-label={t('tools', { fact: label })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" />
          </button>
        )}
      </div>
      {below}
      {lost.has(fact.key) && <p class="lost">{t('lost')}</p>}
      {tools && open && <FactTools fact={fact} tools={tools} close={() => setOpen(false)} />}
    </div>
  )
}
