/** The page side of click.bench.ts: bare Readability, and each stage of ours alone, on the document that it is loaded into. */
import { h, render } from 'preact'
import { ArticleBody } from '../../../components/article/ArticleBody'
import { factsOf } from '../../../lib/facts/keys'
import { wordsOf } from '../../../lib/facts/words'
import type { Article, Summary } from '../../../lib/types'
import { compare, type Times } from '../measure'
import { BASE, bareReadability, copied, stagesOf } from '../stages'

export interface PageBench {
  /** So many runs of bare Readability; `first` is the first of all, before anything is warm. */
  readability(rounds: number): { first: number; warm: Times }
  /** Each stage alone, so many rounds. */
  stages(rounds: number): { characters: number; taken: Record<string, Times> }
}

declare global {
  interface Window {
    bench: PageBench
  }
}

/** The reading view's article with its marks, laid out and taken away. */
function draw(article: Article, summary: Summary): void {
  const box = document.createElement('div')
  document.body.append(box)
  const words = wordsOf(article, (text) => ({ text, at: (offset) => offset }))
  const facts = factsOf(summary)
  const props = { article, words, facts, current: null, pictures: new Set<string>(), onFind: () => {} }
  render(h(ArticleBody, props), box)
  box.getBoundingClientRect()
  render(null, box)
  box.remove()
}

window.bench = {
  readability(rounds) {
    const began = performance.now()
    bareReadability(document)
    const first = performance.now() - began
    const { [BASE]: warm } = compare({ [BASE]: () => bareReadability(document) }, () => undefined, rounds)
    return { first, warm: warm as Times }
  },
  stages(rounds) {
    const { article, summary, stages } = stagesOf(document)
    const all = { ...stages, render: () => draw(article, summary) }
    const taken = compare(all, () => copied(document), rounds)
    return { characters: article.paragraphs.join('').length, taken }
  },
}
