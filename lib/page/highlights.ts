import { paragraphOf } from '../article/paragraphs'
import type { Fact, FactKey } from '../facts/keys'
import { sentenceAround } from '../facts/sentence'
import type { Reading, ShownText } from '../types'
import { HIGHLIGHTS } from './highlight-names'

export interface Marks {
  /** Sets the highlights anew: after a correction, a conversion, a choice. */
  draw(facts: readonly Fact[], current: FactKey | null): void
  /** The facts whose words lie under a point of the viewport, the closest first. */
  at(x: number, y: number): FactKey[]
  /** The first range of a fact's words; null where they cannot be found. */
  rangeOf(key: FactKey): Range | null
  clear(): void
}

const covers = (range: Range, x: number, y: number) =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )

/**
 * Highlights in the original page by the Custom Highlight API: no node of the page changes. Only ranges of the page are
 * ever registered, since the page can read `CSS.highlights`.
 */
export function createMarks(reading: Reading, shown: () => ShownText | undefined): Marks {
  let located: { key: FactKey; ranges: Range[]; length: number }[] = []
  const names = [HIGHLIGHTS.fact, HIGHLIGHTS.sentence, HIGHLIGHTS.current]
  const registered = names.map((name, priority) => {
    const highlight = new Highlight()
    highlight.priority = priority
    CSS.highlights.set(name, highlight)
    return highlight
  })
  const set = (priority: number, ranges: Range[]) => {
    const highlight = registered[priority]
    highlight?.clear()
    for (const range of ranges) highlight?.add(range)
  }
  return {
    draw(facts, current) {
      located = facts.map(({ key, evidence }) => ({
        key,
        ranges: reading.locate(evidence, shown()),
        length: evidence.end - evidence.start,
      }))
      const chosen = facts.find(({ key }) => key === current)
      const sentence = chosen
        ? sentenceAround(paragraphOf(reading.article, chosen.evidence.paragraph), chosen.evidence)
        : null
      set(
        0,
        located.flatMap(({ ranges }) => ranges),
      )
      set(1, sentence ? reading.locate(sentence, shown()) : [])
      set(2, located.find(({ key }) => key === current)?.ranges ?? [])
    },
    at: (x, y) =>
      located
        .filter(({ ranges }) => ranges.some((range) => covers(range, x, y)))
        .sort((a, b) => a.length - b.length)
        .map(({ key }) => key),
    rangeOf: (key) => located.find((one) => one.key === key)?.ranges[0] ?? null,
    clear() {
      located = []
      for (const name of names) CSS.highlights.delete(name)
    },
  }
}
