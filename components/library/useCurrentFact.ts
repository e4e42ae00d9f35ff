import { useEffect, useState } from 'preact/hooks'
import type { CorrectedFact } from '../../lib/corrections'
import type { FactKey } from '../../lib/facts/keys'

export interface CurrentFact {
  current: FactKey | null
  /** From a fact to its sentence. */
  show(fact: CorrectedFact, byKeyboard: boolean): void
  /** From marked words to their fact; asked again, to the next of several. */
  find(keys: readonly FactKey[], byKeyboard: boolean): void
}

const nextFrame = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work))

function reveal(selector: string, focus: boolean): void {
  nextFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) return
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (focus) element.focus({ preventScroll: true })
  })
}

const markOf = (key: FactKey) => `[data-facts~="${CSS.escape(key)}"]`
const factOf = (key: FactKey) => `[data-fact="${CSS.escape(key)}"]`

/** Facts lead to their sentences, and sentences to their facts, as in the sidebar. `asked` is `commitment:2`. */
export function useCurrentFact(facts: readonly CorrectedFact[], asked: string | null): CurrentFact {
  const [current, setCurrent] = useState<FactKey | null>(null)
  useEffect(() => {
    const [kind, index] = asked?.split(':') ?? []
    const fact = facts.find((one) => one.kind === kind && one.index === Number(index))
    if (!fact) return
    setCurrent(fact.key)
    reveal(markOf(fact.key), false)
    // Once for each address: later changes of the facts move nothing.
  }, [asked])
  return {
    current,
    show: (fact, byKeyboard) => {
      setCurrent(fact.key)
      reveal(markOf(fact.key), byKeyboard)
    },
    find: (keys, byKeyboard) => {
      const known = keys.filter((key) => facts.some((fact) => fact.key === key))
      const next = known[(known.indexOf(current ?? '') + 1) % known.length]
      if (next === undefined) return
      setCurrent(next)
      reveal(factOf(next), byKeyboard)
    },
  }
}
